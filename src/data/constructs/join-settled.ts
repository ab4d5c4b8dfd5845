import type { Construct } from '../types';

/** Waiting for all and keeping the errors beside the values. */
export const joinSettled: Construct = {
  id: 'join-settled',
  category: 'waiting',
  title: { ko: '실패까지 모두 모으기', en: 'Collect every outcome' },
  summary: {
    ko: '실패가 있어도 모두 끝나기를 기다려, 성공과 실패를 빠짐없이 받습니다.',
    en: 'Waits for all operations even if some fail, and keeps both the values and the errors.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'errs[i] = err', url: 'https://go.dev/ref/spec#Index_expressions' },
      {
        name: 'make([]error, n)',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
      { name: '[]error', url: 'https://go.dev/ref/spec#Slice_types' },
    ],
    syntax: 'wg.Go(func() { values[i], errs[i] = f(x) }); wg.Wait()',
    note: {
      ko: '값과 오류를 나란한 두 슬라이스에 담습니다. `errgroup`은 첫 오류만 돌려주므로 `WaitGroup`을 씁니다.',
      en: 'Values and errors go into two parallel slices. `errgroup` returns only the first error, so a `WaitGroup` is used.',
    },
  },
  rust: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Vec<Result<T, E>>',
        url: 'https://doc.rust-lang.org/std/result/enum.Result.html',
      },
      {
        name: 'partition(Result::is_ok)',
        url: 'https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.partition',
      },
    ],
    syntax: 'let outcomes: Vec<Result<T, E>> = join_all(futures).await;',
    note: {
      ko: '`join!`과 `join_all`은 `Err`를 만나도 멈추지 않으므로 `Result`가 그대로 모입니다.',
      en: '`join!` and `join_all` do not stop at an `Err`, so the `Result`s are collected as they are.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Promise.allSettled',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled',
      },
      {
        name: 'allSettled',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled',
      },
      {
        name: 'PromiseSettledResult',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled#return_value',
      },
      {
        name: 'PromiseFulfilledResult',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled#return_value',
      },
      {
        name: 'PromiseRejectedResult',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled#return_value',
      },
      {
        name: "outcome.status === 'fulfilled'",
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled#return_value',
      },
      {
        name: "outcome.status === 'rejected'",
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled#return_value',
      },
    ],
    syntax: 'const outcomes = await Promise.allSettled([f(), g()]);',
    note: {
      ko: '입력한 프로미스가 거부되어도 거부되지 않으며, 프로미스마다 `status`와 함께 `value`나 `reason`을 줍니다.',
      en: 'Does not reject when a promise given to it does; for each it gives a `status` with a `value` or a `reason`.',
    },
  },
  difference: {
    ko: 'Go와 Rust의 오류는 값이므로 평범하게 모두 기다리면 저절로 모입니다. TypeScript의 실패는 예외라서 값으로 바꾸는 `allSettled`가 필요합니다. 버그로 던져진 예외까지 결과에 담기므로, 패닉을 담지 않는 Go나 Rust와 달리 `reason`을 꼭 살펴야 합니다.',
    en: 'Errors are values in Go and Rust, so an ordinary wait for all collects them. Failures in TypeScript are exceptions, and `allSettled` turns them into values. It also catches exceptions thrown by bugs, where Go and Rust would not catch a panic: do look at each `reason`.',
  },
  pitfall: {
    ko: '`join_all`로 퓨처를 직접 기다리면 한 퓨처의 패닉이 모두를 끝냅니다. 패닉도 결과로 받으려면 `tokio::spawn`으로 태스크를 만들고 그 핸들을 `join_all`에 넘깁니다.',
    en: 'When `join_all` polls the futures themselves, a panic in one ends them all. To get a panic as an outcome too, spawn the futures as tasks with `tokio::spawn` and give their handles to `join_all`.',
  },
  aliases: {
    ko: [
      '모든 결과',
      '올세틀드',
      '부분 실패',
      '실패해도 계속',
      '에러가 나도 계속',
      '오류까지 모으기',
      '실패해도 모두 기다리기',
    ],
    en: [
      'all settled',
      'collect results',
      'partial failure',
      'every outcome',
      'keep going on error',
      'continue on error',
    ],
  },
  related: [
    'join-fixed',
    'join-fail-fast',
    'join-dynamic',
    'error-aggregate',
    'task-failure',
    'wait-group',
  ],
  sections: ['errors-across-tasks', 'promise-combinators'],
};
