import type { Construct } from '../types';

/** Selecting again and again without losing what is still under way. */
export const selectLoop: Construct = {
  id: 'select-loop',
  category: 'selection',
  title: { ko: '셀렉트 반복문', en: 'Select in a loop' },
  summary: {
    ko: '사건을 하나씩 골라 처리하기를 되풀이하면서, 아직 끝나지 않은 작업을 이어 갑니다.',
    en: 'Reacts to one event after another while unfinished work goes on across the turns.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'for { select { … } }', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'for { select {', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'break loop', url: 'https://go.dev/ref/spec#Break_statements' },
    ],
    syntax: 'for { select { case v := <-ch: use(v); case <-ctx.Done(): return } }',
    note: {
      ko: '작업은 고루틴에 있으므로 차례마다 이어집니다. `select` 안의 `break`는 `select`만 끝내므로 레이블이나 `return`으로 나갑니다.',
      en: 'The work lives in goroutines, so it goes on from turn to turn. A `break` inside ends only the `select`: leave with a label or `return`.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'loop { tokio::select! { … } }',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#examples',
      },
      {
        name: 'v = &mut fut =>',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#examples',
      },
      { name: '&mut fut', url: 'https://doc.rust-lang.org/std/future/trait.Future.html' },
      {
        name: '`async fn` resumed after completion',
        url: 'https://doc.rust-lang.org/std/future/trait.Future.html#panics',
      },
    ],
    syntax: 'let mut f = pin!(work()); loop { select! { v = &mut f => break v } }',
    library: 'tokio',
    note: {
      ko: '갈래에서 만든 퓨처는 차례마다 새로 만들어집니다. 이어 갈 퓨처는 반복문 밖에서 고정하고 `&mut`로 빌려줍니다.',
      en: 'A future made in a branch is made anew on every turn. One that has to go on is pinned outside the loop and lent with `&mut`.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'for (;;) { await Promise.race([…]) }',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
    ],
    syntax: 'for (;;) { const v = await Promise.race([page, tick()]); }',
    note: {
      ko: '끝나지 않은 프로미스를 변수에 두고 다시 겨루게 합니다. 진 프로미스의 작업도 계속됩니다. 오래 걸리는 프로미스를 자꾸 겨루게 하면 반응이 쌓여 메모리를 차지합니다.',
      en: 'Keep the unfinished promise in a variable and race it again. The work of the promises that lose goes on too. A long-lived promise gathers reactions each time it is raced, which take memory.',
    },
  },
  difference: {
    ko: 'Go와 TypeScript의 작업은 반복문 밖에서 스스로 나아가지만, Rust의 퓨처는 `select!`가 폴링할 때만 나아갑니다. 그래서 갈래에 직접 적은 퓨처는 질 때마다 버려지고, 그 안의 타이머와 읽던 데이터도 사라집니다.',
    en: 'In Go and TypeScript the work makes progress by itself, outside the loop; a Rust future does so only while `select!` polls it. So a future written in the branch is dropped each time it loses, along with its timers and the data it had read.',
  },
  pitfall: {
    ko: '`v = load() =>`처럼 갈래에서 부르면 다른 갈래가 이길 때마다 처음부터 다시 시작하고, 짧은 타이머와 겨루면 끝나지 않습니다. 빌려준 퓨처가 끝난 뒤에는 그 갈래를 끄거나 반복을 끝냅니다.',
    en: 'With the call in the branch, as in `v = load() =>`, it starts over each time another branch wins; against a short timer it never ends. Once a lent future has finished, disable its branch or leave the loop.',
  },
  aliases: {
    ko: ['셀렉트 루프', '이벤트 루프 패턴', '반복 선택', '무한 루프 셀렉트'],
    en: [
      'for select',
      'select in loop',
      'event loop pattern',
      'main loop',
      'resume a future',
      'select loop',
      'reuse a future in a loop',
    ],
  },
  related: ['select', 'select-guard', 'interval', 'cancel-safety', 'pinning', 'timer-event'],
  sections: ['select-inside-loops'],
};
