import type { Construct } from '../types';

/** Cancelling by discarding the computation. */
export const cancelDrop: Construct = {
  id: 'cancel-drop',
  category: 'cancellation',
  title: { ko: '퓨처 버리기', en: 'Dropping a future' },
  summary: {
    ko: '진행 중인 퓨처를 버려서, 기다리던 그 자리에서 멈추게 합니다.',
    en: 'Stops a future where it waits, by dropping it.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: 'cancel()',
    note: {
      ko: '고루틴은 밖에서 멈출 수 없습니다. 컨텍스트를 넘기고, 고루틴이 `ctx.Done()`을 살펴 스스로 끝나게 합니다.',
      en: 'A goroutine cannot be stopped from outside: pass it a context, and let it watch `ctx.Done()` and end by itself.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'drop(future)', url: 'https://doc.rust-lang.org/std/mem/fn.drop.html' },
      { name: 'drop(fut)', url: 'https://doc.rust-lang.org/std/mem/fn.drop.html' },
      { name: 'std::mem::drop', url: 'https://doc.rust-lang.org/std/mem/fn.drop.html' },
    ],
    syntax: 'drop(future)',
    note: {
      ko: '`select!`와 `timeout`, `try_join!`이 끝나지 않은 퓨처를 버리는 것도 같은 취소입니다. 소멸자는 실행되지만, 멈춘 `.await` 뒤의 코드는 실행되지 않습니다.',
      en: '`select!`, `timeout` and `try_join!` cancel in the same way: they drop the futures that have not finished. Destructors run; the code after the `.await` where it stood does not.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: 'controller.abort()',
    note: {
      ko: '프로미스는 버려도 작업이 계속됩니다. `AbortSignal`을 넘기고, 작업이 그 신호를 받는 API에 다시 넘겨야 멈춥니다.',
      en: 'Work runs on when its promise is discarded. Pass it an `AbortSignal`, which the work has to hand on to APIs that take one.',
    },
  },
  difference: {
    ko: '퓨처는 누군가 폴링해야 나아갑니다. 그래서 들고 있던 쪽이 버리면 그것으로 끝이고, 작업은 취소를 몰라도 됩니다. 고루틴과 프로미스는 시작한 뒤로 스스로 나아가므로, 신호를 살피는 코드가 그 안에 있어야 멈춥니다.',
    en: 'A future advances only while somebody polls it: when its owner drops it, that is the end, and the work need not know of cancellation. A goroutine or a promise advances by itself once started, so it stops only if code inside it watches a signal.',
  },
  pitfall: {
    ko: '`tokio::spawn`에 넘긴 퓨처는 런타임의 것입니다. `JoinHandle`을 버려도 태스크는 계속되므로, 멈추려면 `abort()`를 부르거나 `AbortOnDropHandle`에 담습니다.',
    en: 'A future given to `tokio::spawn` belongs to the runtime. The task runs on when its `JoinHandle` is dropped: call `abort()`, or keep it in an `AbortOnDropHandle`.',
  },
  aliases: {
    ko: ['드롭 취소', '퓨처 드롭', '버려서 취소', '진 퓨처', '기다리기 그만두기'],
    en: [
      'drop a future',
      'cancel on drop',
      'implicit cancellation',
      'stop polling',
      'dropped future',
      'cancel by dropping',
    ],
  },
  related: ['task-abort', 'cancel-safety', 'cleanup', 'cancel-token', 'request-cancel'],
  sections: ['how-work-is-cancelled', 'three-kinds-of-cancellation'],
};
