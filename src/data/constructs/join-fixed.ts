import type { Construct } from '../types';

/** Run a fixed set concurrently and wait for all. */
export const joinFixed: Construct = {
  id: 'join-fixed',
  category: 'waiting',
  title: { ko: '모두 기다리기', en: 'Wait for all' },
  summary: {
    ko: '수가 정해진 작업을 동시에 실행하고 모두 끝나기를 기다립니다.',
    en: 'Run a fixed set of operations concurrently and wait for all of them.',
  },
  go: {
    kind: 'equivalent',
    since: 'Go 1.25',
    symbols: [{ name: 'sync.WaitGroup', url: 'https://pkg.go.dev/sync#WaitGroup' }],
    syntax: 'wg.Go(func() { a = f() }); wg.Go(func() { b = g() }); wg.Wait()',
    note: {
      ko: '결과마다 변수를 하나씩 두며, `wg.Go`가 없던 Go 1.24까지는 `wg.Add`와 `wg.Done`을 씁니다.',
      en: 'Each result has its own variable; up to Go 1.24, which lacks `wg.Go`, use `wg.Add` and `wg.Done`.',
    },
  },
  rust: {
    kind: 'equivalent',
    library: 'tokio',
    symbols: [
      { name: 'tokio::join!', url: 'https://docs.rs/tokio/latest/tokio/macro.join.html' },
      { name: 'join!', url: 'https://docs.rs/tokio/latest/tokio/macro.join.html' },
      { name: 'futures::join!', url: 'https://docs.rs/futures/latest/futures/macro.join.html' },
      {
        name: 'futures::future::join',
        url: 'https://docs.rs/futures/latest/futures/future/fn.join.html',
      },
    ],
    syntax: 'let (a, b) = tokio::join!(f(), g());',
    note: {
      ko: '개수를 실행할 때 알게 되면 `join_all`이나 `JoinSet`을 씁니다.',
      en: 'When the number is known only at run time, use `join_all` or a `JoinSet`.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Promise.all',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/all',
      },
    ],
    syntax: 'const [a, b] = await Promise.all([f(), g()]);',
  },
  difference: {
    ko: '`join!`은 모든 퓨처를 한 태스크에서 번갈아 폴링하므로 지역 변수를 빌릴 수 있지만 병렬로 실행되지는 않습니다. 고루틴은 여러 스레드에서 병렬로 실행될 수 있습니다. `join!`과 `WaitGroup`은 하나가 실패해도 끝까지 기다리고, `Promise.all`은 바로 거부되지만 나머지는 계속 실행됩니다.',
    en: 'The `join!` macro polls all futures by turns on one task: they may borrow local variables, but do not run in parallel. Goroutines may run in parallel on several threads. When one fails, `join!` and `WaitGroup` still wait for the others, while `Promise.all` rejects at once and the others run on.',
  },
  pitfall: {
    ko: '`join!`의 한 갈래가 스레드를 막으면 나머지도 모두 멈춥니다. 병렬로 실행하려면 하나씩 `tokio::spawn`으로 시작한 뒤 핸들을 `join!`으로 기다립니다.',
    en: 'A branch of `join!` that blocks the thread stalls all the others. To run in parallel, start each with `tokio::spawn` and then `join!` the handles.',
  },
  aliases: {
    ko: [
      '모두 대기',
      '조인',
      '동시 실행',
      '프로미스 올',
      '둘 다 기다리기',
      '여러 프로미스 동시에',
      '동시에 기다리기',
      '두 작업 동시에',
      '두 요청 동시에',
    ],
    en: [
      'join',
      'join all',
      'gather',
      'wait for both',
      'await together',
      'promises in parallel',
      'parallel promises',
    ],
  },
  shared: ['sync.WaitGroup'],
  related: [
    'join-handle',
    'await-result',
    'select',
    'error-propagation',
    'wait-group',
    'join-dynamic',
    'join-fail-fast',
    'join-settled',
  ],
  sections: ['sync-vs-async', 'sequential-awaits'],
};
