import type { Construct } from '../types';

/** Stopping a running task from outside. */
export const taskAbort: Construct = {
  id: 'task-abort',
  category: 'cancellation',
  title: { ko: '태스크 중단', en: 'Abort a task' },
  summary: {
    ko: '실행 중인 태스크를 그 협조 없이 밖에서 멈춥니다.',
    en: 'Stops a running task from outside, without its help.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: {
      ko: '고루틴을 밖에서 멈추는 방법은 없습니다. 컨텍스트로 알리거나, 반드시 멈출 수 있어야 하는 일은 별도 프로세스로 실행합니다.',
      en: 'There is no way to stop a goroutine from outside: tell it through a context, or run what must be stoppable in a process of its own.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'JoinHandle::abort',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html#method.abort',
      },
      {
        name: 'handle.abort()',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html#method.abort',
      },
      {
        name: 'AbortHandle',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.AbortHandle.html',
      },
      {
        name: 'handle.abort_handle()',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html#method.abort_handle',
      },
      {
        name: 'JoinError::is_cancelled',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinError.html#method.is_cancelled',
      },
      {
        name: 'futures::future::abortable',
        url: 'https://docs.rs/futures/latest/futures/future/fn.abortable.html',
      },
    ],
    syntax: 'handle.abort()',
    library: 'tokio',
    note: {
      ko: '중단된 태스크는 다음에 양보하는 `.await`에서 멈추고 소멸자를 실행합니다. 멈추었는지는 핸들을 기다려 `is_cancelled()`로 확인합니다.',
      en: 'An aborted task stops at the next `.await` that yields, and its destructors run. Await the handle and ask `is_cancelled()` to know that it has stopped.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'await worker.terminate()',
        url: 'https://nodejs.org/api/worker_threads.html#workerterminate',
      },
    ],
    syntax: 'await worker.terminate()',
    note: {
      ko: '프로미스는 중단할 수 없고, 워커는 스레드째 끝낼 수 있습니다. 이때 그 스레드의 `finally`는 실행되지 않습니다.',
      en: 'A promise cannot be aborted; a worker can be ended with its whole thread. The `finally` blocks on that thread do not run then.',
    },
  },
  difference: {
    ko: '`abort()`는 `.await`에서만 효과가 있으므로, 기다리지 않는 반복문이나 이미 시작한 `spawn_blocking` 작업은 멈추지 못합니다. `terminate()`는 그런 반복문도 멈추는 대신 뒷정리할 틈을 주지 않습니다. Go에는 둘 다 없고 신호를 보내는 취소뿐입니다.',
    en: '`abort()` takes effect at an `.await` only, so it cannot stop a loop that never waits, nor `spawn_blocking` work that has started. `terminate()` stops such loops too, but leaves no chance to clean up. Go has neither: only cancellation by signal.',
  },
  pitfall: {
    ko: '`abort()`가 반환했을 때 태스크는 아직 끝나지 않았을 수 있으므로, 쓰던 자원을 다시 쓰기 전에 핸들을 기다립니다. 이미 끝난 태스크라면 핸들은 그 결과를 줍니다.',
    en: 'When `abort()` returns, the task may not have ended: await the handle before using its resources again. If the task had finished already, the handle gives its result.',
  },
  aliases: {
    ko: [
      '어보트',
      '강제 취소',
      '태스크 강제 종료',
      '태스크 죽이기',
      '고루틴 죽이기',
      '밖에서 멈추기',
      '태스크 취소',
    ],
    en: ['kill a task', 'force stop', 'terminate', 'kill a goroutine', 'abort handle', 'abortable'],
  },
  related: ['cancel-drop', 'join-handle', 'cancel-guard', 'cancel-shield', 'task-group'],
  sections: ['how-work-is-cancelled', 'three-kinds-of-cancellation'],
};
