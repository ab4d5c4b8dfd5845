import type { Construct } from '../types';

/** Waiting for several events and reacting to the first. */
export const select: Construct = {
  id: 'select',
  category: 'selection',
  title: { ko: '셀렉트', en: 'Select' },
  summary: {
    ko: '여러 사건을 함께 기다리다가 먼저 준비된 하나에 반응합니다.',
    en: 'Waits for several events at once and reacts to the first that is ready.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'select', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'select {', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'case <-ch:', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'case v := <-ch:', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'reflect.Select', url: 'https://pkg.go.dev/reflect#Select' },
    ],
    syntax: 'select { case v := <-a: use(v); case v := <-b: use(v) }',
    note: {
      ko: '준비된 채널 연산 하나만 실행하고 나머지는 일어나지 않으므로, 고르지 않은 값은 채널에 그대로 남습니다.',
      en: 'Performs exactly one channel operation that is ready; the others do not happen, so their values stay in the channels.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'tokio::select!', url: 'https://docs.rs/tokio/latest/tokio/macro.select.html' },
      { name: 'select!', url: 'https://docs.rs/tokio/latest/tokio/macro.select.html' },
      { name: 'futures::select!', url: 'https://docs.rs/futures/latest/futures/macro.select.html' },
      {
        name: 'FutureExt::fuse',
        url: 'https://docs.rs/futures/latest/futures/future/trait.FutureExt.html#method.fuse',
      },
      {
        name: 'futures::future::select',
        url: 'https://docs.rs/futures/latest/futures/future/fn.select.html',
      },
      {
        name: 'Either::Left',
        url: 'https://docs.rs/futures/latest/futures/future/enum.Either.html',
      },
      {
        name: 'futures::future::select_all',
        url: 'https://docs.rs/futures/latest/futures/future/fn.select_all.html',
      },
    ],
    syntax: 'tokio::select! { v = a => use_a(v), v = b => use_b(v) }',
    library: 'tokio',
    note: {
      ko: '`tokio::select!`는 어떤 퓨처든 기다리고, 갈래에 직접 적은 진 쪽 퓨처를 이긴 갈래의 코드를 실행하기 전에 버립니다. `futures::future::select`와 `select_all`은 진 쪽을 돌려줍니다.',
      en: '`tokio::select!` waits for futures of any kind and drops the losing ones that stand in its branches before the code of the winning branch runs. `futures::future::select` and `select_all` hand the losers back.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'Promise.race',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
    ],
    syntax: 'const v = await Promise.race([a, b])',
    note: {
      ko: '`Promise.race`는 먼저 끝난 프로미스의 결과를, `Promise.any`는 먼저 이행된 값을 줍니다. 어느 쪽도 진 쪽을 취소하지 않습니다.',
      en: '`Promise.race` gives the outcome of the first promise to settle, `Promise.any` the value of the first to fulfil. Neither cancels the losers.',
    },
  },
  difference: {
    ko: 'Go는 채널 연산만 고르지만, `select!`는 어떤 퓨처든 기다리고 진 쪽을 버립니다. 그래서 Rust에서는 도중에 버려져도 값을 잃지 않는 연산인지(취소 안전성) 따져야 합니다. Go와 Tokio는 여럿이 준비되면 무작위로 고르고, `Promise.race`는 아무것도 취소하지 않습니다.',
    en: 'Go chooses among channel operations only; `select!` waits for any futures and drops the losers. So in Rust you must ask whether an operation may be dropped half-way without losing a value (cancellation safety). When several are ready, Go and Tokio pick at random; `Promise.race` cancels nothing.',
  },
  pitfall: {
    ko: '`select!`의 `else`는 Go의 `default`가 아닙니다. 모든 갈래가 꺼졌을 때만 실행되며, 그때 `else`가 없으면 패닉이 납니다.',
    en: 'The `else` of `select!` is not the `default` of Go: it runs only when all branches are disabled, and a `select!` without it panics then.',
  },
  aliases: {
    ko: [
      '선택적 수신',
      '첫 번째 완료',
      '먼저 끝난 하나 고르기',
      '먼저 끝난 것',
      '레이스',
      '셀렉트 문',
      '먼저 온 것 받기',
      '여러 채널 동시에 기다리기',
      '프로미스 레이스',
    ],
    en: [
      'race',
      'first ready',
      'first completed',
      'wait for any',
      'select statement',
      'whichever comes first',
      'select macro',
      'first of several futures',
    ],
  },
  related: [
    'await-result',
    'join-fixed',
    'timeout',
    'cancel-token',
    'channel-bounded',
    'timer-event',
    'cancel-safety',
    'select-default',
    'select-fairness',
    'select-guard',
    'select-loop',
    'first-success',
  ],
  sections: ['wait-for-first', 'pin-and-self-references', 'summary-counterparts'],
};
