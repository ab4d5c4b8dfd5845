import type { Construct } from '../types';

/** Taking the first success and ignoring errors that come before it. */
export const firstSuccess: Construct = {
  id: 'first-success',
  category: 'selection',
  title: { ko: '첫 성공 고르기', en: 'First success' },
  summary: {
    ko: '먼저 성공한 결과를 쓰고, 실패는 모두 실패했을 때만 알립니다.',
    en: 'Uses the first result that succeeds; errors count only when all have failed.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'if r := <-replies; r.err == nil', url: 'https://go.dev/ref/spec#If_statements' },
      {
        name: 'make(chan reply, len(hosts))',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
    ],
    syntax: 'for range n { if r := <-replies; r.err == nil { cancel(); return r } }',
    note: {
      ko: '결과와 오류를 채널 하나로 받다가 첫 성공에서 `cancel()`로 나머지에 알립니다. 채널에는 모두를 담을 버퍼를 둡니다.',
      en: 'Receive results and errors from one channel and `cancel()` the rest at the first success. The channel has room for all of them.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'futures::future::select_ok',
        url: 'https://docs.rs/futures/latest/futures/future/fn.select_ok.html',
      },
      { name: 'select_ok', url: 'https://docs.rs/futures/latest/futures/future/fn.select_ok.html' },
    ],
    syntax: 'let (v, losers) = select_ok([a.boxed(), b.boxed()]).await?;',
    library: 'futures',
    note: {
      ko: '첫 `Ok`를 남은 퓨처와 함께 돌려주고, 모두 실패하면 마지막 오류만 돌려줍니다. 퓨처는 `Unpin`이어야 하므로 `Box::pin`으로 감쌉니다.',
      en: 'Gives the first `Ok` along with the futures that are left; if all fail, only the last error. The futures must be `Unpin`: wrap them in `Box::pin`.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Promise.any',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/any',
      },
      {
        name: 'await Promise.any([a, b])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/any',
      },
    ],
    syntax: 'const v = await Promise.any([a(), b()]);',
    note: {
      ko: '먼저 이행된 값을 주고, 모두 거부되면 모든 오류를 담은 `AggregateError`로 거부됩니다.',
      en: 'Gives the first value to be fulfilled; if all reject, it rejects with an `AggregateError` that holds every error.',
    },
  },
  difference: {
    ko: '진 쪽의 처지가 다릅니다. `select_ok`는 남은 퓨처를 돌려주고 그것을 버리면 취소됩니다. Go는 `ctx`를 살피는 고루틴만 멈추고, TypeScript에서는 계속 실행됩니다. 빈 목록에서 `Promise.any`는 바로 거부되고 `select_ok`는 패닉을 일으킵니다.',
    en: 'The losers fare differently. `select_ok` hands them back, and dropping them cancels them; in Go only goroutines that watch `ctx` stop; in TypeScript they run on. For an empty list `Promise.any` rejects at once and `select_ok` panics.',
  },
  pitfall: {
    ko: '`Promise.race`나 `select!`로 첫 성공을 고르려 하면 먼저 온 실패가 이깁니다. `select!`에서는 갈래의 패턴을 `Ok(v)`로 적으면 실패한 갈래가 꺼지고, 모두 실패하면 `else`가 실행됩니다.',
    en: 'With `Promise.race` or `select!` in its place, a failure that comes first wins. In `select!`, the pattern `Ok(v)` disables a branch that fails, and `else` runs when all have failed.',
  },
  aliases: {
    ko: ['첫 성공', '헤지드 요청', '프로미스 애니', '하나라도 성공하면', '가장 빠른 응답'],
    en: [
      'hedged request',
      'first fulfilled',
      'any of',
      'happy eyeballs',
      'fastest mirror',
      'first successful result',
      'take the first that works',
    ],
  },
  related: ['select', 'join-fail-fast', 'error-aggregate'],
  sections: ['promise-combinators'],
};
