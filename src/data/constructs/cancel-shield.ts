import type { Construct } from '../types';

/** Letting a critical part finish despite cancellation. */
export const cancelShield: Construct = {
  id: 'cancel-shield',
  category: 'cancellation',
  title: { ko: '취소 막기', en: 'Shield from cancellation' },
  summary: {
    ko: '나머지가 취소되더라도 중요한 부분은 끝까지 마칩니다.',
    en: 'Lets a critical part run to its end although the rest is cancelled.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'context.WithoutCancel', url: 'https://pkg.go.dev/context#WithoutCancel' },
      { name: 'context.WithoutCancel(ctx)', url: 'https://pkg.go.dev/context#WithoutCancel' },
    ],
    syntax: 'save(context.WithoutCancel(ctx))',
    since: 'Go 1.21',
    note: {
      ko: '값은 이어받고 취소와 마감은 이어받지 않습니다. 끝없이 걸리지 않도록 대개 새 제한 시간을 씌웁니다.',
      en: 'Keeps the values, but neither the cancellation nor the deadline. Usually a new time limit is put around it, lest it take for ever.',
    },
  },
  rust: {
    kind: 'idiom',
    symbols: [
      {
        name: 'tokio::spawn(fut).await',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html',
      },
    ],
    syntax: 'tokio::spawn(save()).await',
    library: 'tokio',
    note: {
      ko: '태스크로 떼어 내고 핸들을 기다립니다. 기다리던 퓨처가 버려지면 핸들만 사라지고 태스크는 계속됩니다.',
      en: 'Split it off as a task and await the handle. If the waiting future is dropped, only the handle goes; the task runs on.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'await save()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal',
      },
    ],
    syntax: 'await save()',
    note: {
      ko: '그 부분에는 신호를 넘기지 않습니다. 프로미스는 버려지지 않으므로, 신호를 모르는 작업은 끝까지 갑니다.',
      en: 'Do not pass the signal to that part. Promises are not dropped, so work that knows of no signal runs to its end.',
    },
  },
  difference: {
    ko: 'Go와 TypeScript에서는 신호를 끊기만 하면 되고, 부른 쪽은 그 부분이 끝날 때까지 기다립니다. Rust에서는 부른 쪽이 버려져도 남도록 태스크로 떼어 냅니다. 부른 쪽은 먼저 떠나며, 런타임이 먼저 끝나면 그 태스크도 버려집니다.',
    en: 'In Go and TypeScript it is enough to cut the signal off, and the caller waits for that part. In Rust it must be a task of its own to outlive a caller that is dropped: the caller leaves first, and if the runtime ends before the task, the task is dropped as well.',
  },
  pitfall: {
    ko: 'Go에서 응답한 뒤에도 이어질 일에 `r.Context()`를 그대로 넘기면, 핸들러가 반환할 때 함께 취소됩니다. `context.WithoutCancel(r.Context())`를 넘깁니다.',
    en: 'In Go, work that is to go on after the response is cancelled when the handler returns if it was given `r.Context()` itself. Give it `context.WithoutCancel(r.Context())`.',
  },
  aliases: {
    ko: ['취소 방지', '쉴드', '실드', '보호 구간', '취소 무시', '끝까지 실행'],
    en: [
      'shield',
      'uncancellable',
      'must finish',
      'ignore cancellation',
      'detached context',
      'asyncio.shield',
      'protect from cancellation',
    ],
  },
  related: ['cancel-safety', 'task-abort', 'cleanup', 'fire-and-forget', 'request-cancel'],
  sections: ['surviving-cancellation'],
};
