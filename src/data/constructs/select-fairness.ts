import type { Construct } from '../types';

/** Who wins when several branches are ready. */
export const selectFairness: Construct = {
  id: 'select-fairness',
  category: 'selection',
  title: { ko: '선택의 공정성과 우선순위', en: 'Fairness and priority' },
  summary: {
    ko: '여러 갈래가 함께 준비되었을 때 어느 것을 고를지 정합니다.',
    en: 'Decides which branch is taken when several are ready at once.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'select { case <-stop: default: }',
        url: 'https://go.dev/ref/spec#Select_statements',
      },
    ],
    syntax: 'select { case <-stop: return; default: }',
    note: {
      ko: '준비된 것 가운데 하나를 같은 확률로 고르며, 이 방식은 바꿀 수 없습니다. 우선순위는 `default`가 있는 `select`를 앞에 두어 흉내 냅니다.',
      en: 'Picks one of the ready at random, each with the same chance, and has no other mode. A `select` with a `default` in front imitates priority.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'biased;', url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#fairness' },
      {
        name: 'tokio::select! { biased; … }',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#fairness',
      },
      {
        name: 'futures::select_biased!',
        url: 'https://docs.rs/futures/latest/futures/macro.select_biased.html',
      },
      {
        name: 'select_biased!',
        url: 'https://docs.rs/futures/latest/futures/macro.select_biased.html',
      },
    ],
    syntax: 'tokio::select! { biased; _ = stop => {}, v = work => use_it(v) }',
    library: 'tokio',
    note: {
      ko: '`tokio::select!`는 어느 갈래부터 볼지 무작위로 정하고, `biased;`를 적으면 위에서부터 봅니다. `select_biased!`도 위에서부터 봅니다.',
      en: '`tokio::select!` chooses at random which branch to poll first; with `biased;` it polls from top to bottom, as `select_biased!` does.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Promise.race([first, second])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
    ],
    syntax: 'await Promise.race([first, second])',
    note: {
      ko: '먼저 정해진 것이 이기고, 모두 이미 정해져 있으면 배열에서 앞선 것이 이깁니다. 무작위는 없습니다.',
      en: 'The first to settle wins; of those settled already, the one that stands first in the array. Nothing is random.',
    },
  },
  difference: {
    ko: 'Go와 Tokio는 기본값이 무작위이고, `Promise.race`의 순서는 언제나 정해져 있습니다. Tokio는 `biased;` 한 단어로 우선순위를 주지만, Go에서 `select`를 두 번 쓰는 방법은 두 번째 `select`에서 다시 무작위가 됩니다.',
    en: 'Go and Tokio are random by default, while the order of `Promise.race` is always determined. In Tokio the word `biased;` gives priority; with two selects in Go, the second one is random again.',
  },
  pitfall: {
    ko: '`biased;` 아래에서 늘 준비된 갈래를 위에 두면 아래 갈래가 기아에 빠집니다. 드물게 일어나는 종료 신호를 위에, 바쁜 채널을 아래에 둡니다.',
    en: 'Under `biased;`, a branch that is always ready starves those below it. Put the rare shutdown signal at the top and the busy channel at the bottom.',
  },
  aliases: {
    ko: [
      '공정성',
      '편향',
      '우선순위 셀렉트',
      '무작위 선택',
      '셀렉트 우선순위',
      '공평한 선택',
      '먼저 고를 갈래',
    ],
    en: [
      'fairness',
      'biased',
      'priority select',
      'random choice',
      'branch order',
      'branch priority',
      'pick randomly',
      'random select',
      'prefer one channel',
    ],
  },
  related: ['select', 'select-default'],
  sections: ['select-semantics'],
};
