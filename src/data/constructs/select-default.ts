import type { Construct } from '../types';

/** Looking whether something is ready, without waiting for it. */
export const selectDefault: Construct = {
  id: 'select-default',
  category: 'selection',
  title: { ko: '기다리지 않고 살피기', en: 'Look without waiting' },
  summary: {
    ko: '지금 준비된 것이 있으면 받고, 없으면 기다리지 않고 다른 일을 합니다.',
    en: 'Takes what is ready now; when nothing is, goes on to something else without waiting.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'default:', url: 'https://go.dev/ref/spec#Select_statements' },
      {
        name: 'select { case v := <-ch: default: }',
        url: 'https://go.dev/ref/spec#Select_statements',
      },
      {
        name: 'select { case ch <- v: default: }',
        url: 'https://go.dev/ref/spec#Select_statements',
      },
    ],
    syntax: 'select { case v := <-ch: use(v); default: other() }',
    note: {
      ko: '준비된 연산이 없을 때만 `default`가 실행되며, 보내기와 받기에 모두 쓸 수 있습니다.',
      en: 'The `default` runs only when no operation is ready; it serves for sends and receives alike.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'rx.try_recv()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.try_recv',
      },
      {
        name: 'try_recv',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.try_recv',
      },
      {
        name: 'TryRecvError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/error/enum.TryRecvError.html',
      },
      {
        name: 'tx.try_send(v)',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.try_send',
      },
      {
        name: 'TrySendError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/error/enum.TrySendError.html',
      },
      {
        name: 'FutureExt::now_or_never',
        url: 'https://docs.rs/futures/latest/futures/future/trait.FutureExt.html#method.now_or_never',
      },
      {
        name: 'now_or_never',
        url: 'https://docs.rs/futures/latest/futures/future/trait.FutureExt.html#method.now_or_never',
      },
      { name: 'futures::poll!', url: 'https://docs.rs/futures/latest/futures/macro.poll.html' },
      {
        name: '() = ready(()) =>',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#fairness',
      },
    ],
    syntax: 'match rx.try_recv() { Ok(v) => use_it(v), Err(_) => other() }',
    library: 'tokio',
    note: {
      ko: '`select!`에는 `default`가 없습니다. 채널은 `try_recv`와 `try_send`로, 다른 퓨처는 `now_or_never`나 `biased;` 아래 맨 끝의 `ready(())` 갈래로 살핍니다.',
      en: '`select!` has no `default`. Channels have `try_recv` and `try_send`; for other futures there is `now_or_never`, or a last branch `ready(())` under `biased;`.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Promise.race([p, Promise.resolve(NOTHING)])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
    ],
    syntax: 'const v = await Promise.race([p, Promise.resolve(NOTHING)]);',
    note: {
      ko: '프로미스의 상태는 물어볼 수 없어서, 이미 이행된 프로미스를 뒤에 두고 겨루게 합니다. 이 방법도 `await`로 차례를 한 번 내줍니다.',
      en: 'The state of a promise cannot be asked: race it against one that is already fulfilled and stands behind it. Even so, the `await` gives up the turn once.',
    },
  },
  difference: {
    ko: 'Go는 여러 연산을 한 번에 살핍니다. `try_recv`는 값이 있는지, 비었는지, 닫혔는지를 구별해 주고, `now_or_never`는 퓨처를 한 번 폴링한 뒤 버리므로 `&mut`로 빌려주어야 나중에 이어서 기다릴 수 있습니다. 같은 프로미스를 다시 살피면 같은 값이 나옵니다.',
    en: 'Go looks at several operations at once. `try_recv` tells a value, an empty and a closed channel apart; `now_or_never` polls a future once and drops it, so lend it with `&mut` to wait on later. Looking at the same promise again gives the same value again.',
  },
  pitfall: {
    ko: '`select!`의 `else`를 Go의 `default`로 여기기 쉽습니다. `else`는 모든 갈래가 꺼졌을 때만 실행되고, 그 전까지 `select!`는 계속 기다립니다.',
    en: 'The `else` of `select!` looks like the `default` of Go. It runs only when all branches are disabled; until then `select!` keeps waiting.',
  },
  aliases: {
    ko: [
      '논블로킹',
      '디폴트 분기',
      '즉시 반환',
      '비어 있으면 넘어가기',
      '논블로킹 수신',
      '논블로킹 셀렉트',
      '채널이 비었는지 확인',
      '값이 있는지 확인하기',
      '디폴트 케이스',
      '기다리지 않고 받기',
      '논블로킹 송신',
      '비블로킹',
      '프로미스 상태 확인',
    ],
    en: [
      'default case',
      'non-blocking select',
      'non-blocking receive',
      'try receive',
      'poll once',
      'check without blocking',
      'select default',
      'non-blocking send',
      'nonblocking',
      'promise state',
    ],
  },
  related: ['select', 'select-fairness', 'channel-bounded', 'backpressure'],
  sections: ['select-semantics'],
};
