import type { Construct } from '../types';

/** Waiting for all, but no longer than to the first error. */
export const joinFailFast: Construct = {
  id: 'join-fail-fast',
  category: 'waiting',
  title: { ko: '첫 오류에서 멈추기', en: 'Stop at the first error' },
  summary: {
    ko: '여러 작업이 모두 성공하기를 기다리다가, 하나라도 실패하면 그 오류를 받습니다.',
    en: 'Waits until all operations have succeeded, or gives the error of the first that fails.',
  },
  go: {
    kind: 'partial',
    symbols: [
      {
        name: 'errgroup.WithContext',
        url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#WithContext',
      },
      {
        name: 'g, ctx := errgroup.WithContext(ctx)',
        url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#WithContext',
      },
      {
        name: 'if err := g.Wait(); err != nil',
        url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.Wait',
      },
    ],
    syntax: 'g, ctx := errgroup.WithContext(ctx); g.Go(f); err := g.Wait()',
    library: 'golang.org/x/sync',
    note: {
      ko: '첫 오류가 나면 `ctx`가 취소되지만, `Wait`는 모든 함수가 반환한 뒤에야 그 오류를 돌려줍니다.',
      en: 'The first error cancels `ctx`, but `Wait` returns that error only after all functions have returned.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'tokio::try_join!', url: 'https://docs.rs/tokio/latest/tokio/macro.try_join.html' },
      { name: 'try_join!', url: 'https://docs.rs/tokio/latest/tokio/macro.try_join.html' },
      {
        name: 'futures::try_join!',
        url: 'https://docs.rs/futures/latest/futures/macro.try_join.html',
      },
      {
        name: 'futures::future::try_join_all',
        url: 'https://docs.rs/futures/latest/futures/future/fn.try_join_all.html',
      },
      {
        name: 'try_join_all',
        url: 'https://docs.rs/futures/latest/futures/future/fn.try_join_all.html',
      },
    ],
    syntax: 'let (a, b) = tokio::try_join!(f(), g())?;',
    library: 'tokio',
    note: {
      ko: '첫 `Err`가 나오면 바로 돌아오고, 매크로나 함수에 넘긴 나머지 퓨처는 그 자리에서 버려집니다.',
      en: 'Returns at the first `Err`; the other futures handed to the macro or function are dropped where they stand.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'await Promise.all([f(), g()])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/all',
      },
    ],
    syntax: 'const [a, b] = await Promise.all([f(), g()]);',
    note: {
      ko: '하나가 거부되면 바로 거부되지만 나머지는 계속 실행되고, 그 뒤의 거부는 조용히 버려집니다.',
      en: 'Rejects at the first rejection, but the others run on, and their later rejections are silently ignored.',
    },
  },
  difference: {
    ko: '오류를 받는 때와 나머지 작업이 어떻게 되는지가 다릅니다. `try_join!`은 바로 돌아오면서 나머지를 버리고, `errgroup`은 취소를 알린 뒤 모두 기다리고, `Promise.all`은 바로 거부되면서 나머지를 그대로 둡니다. TypeScript에서 나머지까지 멈추려면 `AbortSignal`을 함께 넘깁니다.',
    en: 'They differ in when the error arrives and in what becomes of the rest. `try_join!` returns at once and drops the rest, `errgroup` tells them to stop and waits for them, `Promise.all` rejects at once and leaves them alone. To stop them in TypeScript, pass each an `AbortSignal`.',
  },
  pitfall: {
    ko: '`try_join!`에 `JoinHandle`을 넘기면 태스크가 돌려준 `Err`는 `Ok(Err(…))`이므로 멈추지 않습니다. 패닉으로 일찍 멈추더라도 핸들만 버려지고 태스크는 계속 실행됩니다.',
    en: 'Handed a `JoinHandle`, `try_join!` does not stop for an `Err` that the task returned: it sees `Ok(Err(…))`. When a panic does stop it early, only the handles are dropped and the tasks run on.',
  },
  aliases: {
    ko: [
      '실패 시 중단',
      '트라이 조인',
      '첫 에러',
      '첫 번째 오류',
      '빠른 실패',
      '하나라도 실패하면 중단',
    ],
    en: ['fail fast', 'short circuit', 'stop on error', 'cancel on first error', 'all or nothing'],
  },
  related: [
    'join-fixed',
    'join-settled',
    'first-success',
    'task-group',
    'error-propagation',
    'error-aggregate',
  ],
  sections: ['stop-at-first-error', 'promise-combinators'],
};
