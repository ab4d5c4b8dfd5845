import type { Construct } from '../types';

/** Switching a branch of a select on and off. */
export const selectGuard: Construct = {
  id: 'select-guard',
  category: 'selection',
  title: { ko: '갈래 켜고 끄기', en: 'Guarded branch' },
  summary: {
    ko: '조건에 따라 선택의 갈래 하나를 잠시 기다리지 않게 합니다.',
    en: 'Leaves one branch of a select out of the wait while a condition does not hold.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'ch = nil', url: 'https://go.dev/ref/spec#Select_statements' },
      { name: 'var ch chan T', url: 'https://go.dev/ref/spec#Channel_types' },
    ],
    syntax: 'in := jobs; if full { in = nil }; select { case v := <-in: use(v) }',
    note: {
      ko: '`nil` 채널은 결코 준비되지 않으므로, 채널 변수에 `nil`을 넣으면 그 갈래가 꺼집니다.',
      en: 'A `nil` channel is never ready, so a channel variable that holds `nil` switches its branch off.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'v = rx.recv(), if on =>',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#avoid-racy-if-preconditions',
      },
      {
        name: ', if condition =>',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#avoid-racy-if-preconditions',
      },
      {
        name: 'Some(v) = rx.recv() =>',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#panics',
      },
      { name: 'else =>', url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#panics' },
      {
        name: 'OptionFuture',
        url: 'https://docs.rs/futures/latest/futures/future/struct.OptionFuture.html',
      },
    ],
    syntax: 'tokio::select! { Some(v) = rx.recv(), if free > 0 => start(v) }',
    library: 'tokio',
    note: {
      ko: '`if` 조건이 거짓이면 갈래가 꺼지고, 나온 값이 패턴에 맞지 않아도 이번 `select!`에서는 꺼집니다. 모두 꺼지면 `else`가 실행됩니다.',
      en: 'A false `if` condition disables the branch; so does, for this `select!`, a value that does not match the pattern. `else` runs when all are disabled.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Promise.race([a, ...(on ? [b] : [])])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
    ],
    syntax: 'await Promise.race([stop, ...(on ? [next] : [])])',
    note: {
      ko: '기다리지 않을 프로미스를 배열에서 빼 둡니다. 빼 둔 프로미스의 작업은 이미 시작되어 계속됩니다.',
      en: 'Leave the promise out of the array. Its work has been started all the same and goes on.',
    },
  },
  difference: {
    ko: 'Tokio는 꺼진 갈래도 퓨처를 만드는 식은 계산하고 폴링만 하지 않습니다. Go의 `select`는 모든 갈래가 `nil`이고 `default`가 없으면 영원히 막히고, `else` 없는 `select!`는 모두 꺼지면 패닉을 일으키며, 빈 배열의 `Promise.race`는 끝나지 않습니다.',
    en: 'Tokio still evaluates the expression of a disabled branch; it only does not poll the future. With nothing left to wait for, a Go `select` without `default` blocks for ever, a `select!` without `else` panics, and `Promise.race` of an empty array never settles.',
  },
  pitfall: {
    ko: '`conn.as_mut().unwrap().read(), if conn.is_some()`은 조건이 거짓일 때도 `unwrap`에서 패닉을 일으킵니다. 식을 `async` 블록에 넣으면 폴링할 때만 계산됩니다.',
    en: '`conn.as_mut().unwrap().read(), if conn.is_some()` panics in `unwrap` even when the condition is false. Inside an `async` block the expression runs only when it is polled.',
  },
  aliases: {
    ko: ['가드', '조건 분기', 'nil 채널', '갈래 끄기', '조건부 셀렉트'],
    en: [
      'select guard',
      'precondition',
      'nil channel',
      'disable a branch',
      'conditional select',
      'select if',
    ],
  },
  related: ['select', 'select-loop', 'join-next', 'channel-close'],
  sections: ['select-semantics', 'select-inside-loops'],
};
