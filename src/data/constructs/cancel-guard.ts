import type { Construct } from '../types';

/** Cancelling automatically when a scope is left. */
export const cancelGuard: Construct = {
  id: 'cancel-guard',
  category: 'cancellation',
  title: { ko: '취소 가드', en: 'Cancellation guard' },
  summary: {
    ko: '범위를 어떤 경로로 떠나든, 그 안에서 시작한 일을 저절로 취소합니다.',
    en: 'Cancels what a scope has started when the scope is left, whichever way.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'defer cancel()', url: 'https://pkg.go.dev/context#CancelFunc' }],
    syntax: 'ctx, cancel := context.WithCancel(ctx); defer cancel()',
    note: {
      ko: '`cancel`을 부르지 않으면 부모가 끝날 때까지 컨텍스트와 그 자식이 남습니다. 부르지 않는 경로는 `go vet`이 찾아 줍니다.',
      en: 'Without the call, the context and its children stay until the parent ends. `go vet` finds paths on which `cancel` is not used.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'drop_guard',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.drop_guard',
      },
      {
        name: 'token.drop_guard()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.drop_guard',
      },
      {
        name: 'token.drop_guard_ref()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.drop_guard_ref',
      },
      {
        name: 'DropGuard',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.DropGuard.html',
      },
      {
        name: 'AbortOnDropHandle',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/struct.AbortOnDropHandle.html',
      },
      {
        name: 'tokio_util::task::AbortOnDropHandle',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/struct.AbortOnDropHandle.html',
      },
    ],
    syntax: 'let _guard = token.clone().drop_guard();',
    library: 'tokio-util',
    note: {
      ko: '`DropGuard`는 사라질 때 토큰을 취소하고, `AbortOnDropHandle`은 태스크를 중단합니다. 이를 막으려면 각각 `disarm()`과 `detach()`를 부릅니다. `JoinSet`도 버려질 때 남은 태스크를 중단합니다.',
      en: 'When it goes, a `DropGuard` cancels its token and an `AbortOnDropHandle` aborts its task. To prevent that, call `disarm()` on the former and `detach()` on the latter. A dropped `JoinSet` aborts its tasks too.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: '[Symbol.dispose]: () => controller.abort()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/using',
      },
      {
        name: 'finally { controller.abort() }',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/try...catch',
      },
    ],
    syntax: 'using _ = { [Symbol.dispose]: () => controller.abort() }',
    since: 'TypeScript 5.2',
    note: {
      ko: '`AbortController`는 `using`에 바로 쓰지 못하므로 `[Symbol.dispose]`가 있는 객체로 감쌉니다. `using` 없이는 `finally`에서 `abort()`를 부릅니다.',
      en: '`using` does not take an `AbortController` as it is: wrap it in an object with `[Symbol.dispose]`. Without `using`, call `abort()` in a `finally`.',
    },
  },
  difference: {
    ko: 'Go의 `defer`는 함수가 끝날 때 취소하고, Rust의 가드와 TypeScript의 `using`은 블록이 끝날 때 취소합니다. 셋 다 취소를 시작할 뿐 작업이 끝나기를 기다리지는 않으므로, 끝을 보려면 따로 기다립니다.',
    en: '`defer` in Go cancels at the end of the function; a guard in Rust and `using` in TypeScript do at the end of the block. All three only start the cancellation: to see the work end, wait for it as well.',
  },
  pitfall: {
    ko: '`let _ = token.drop_guard();`라고 쓰면 가드가 변수에 묶이지 않아 그 자리에서 취소됩니다. `let _guard = …`처럼 이름을 붙입니다.',
    en: '`let _ = token.drop_guard();` binds the guard to no variable, so it cancels on the spot. Give it a name, as in `let _guard = …`.',
  },
  aliases: {
    ko: ['자동 취소', '드롭 가드', '스코프 종료 취소', '범위를 떠나면 취소'],
    en: [
      'cancel on scope exit',
      'scoped cancellation',
      'automatic cancellation',
      'lostcancel',
      'context leak',
      'cancel when leaving a scope',
    ],
  },
  related: ['cancel-token', 'task-abort', 'cleanup', 'task-group'],
  sections: ['cancellation-signals'],
};
