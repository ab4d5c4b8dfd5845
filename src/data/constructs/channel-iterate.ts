import type { Construct } from '../types';

/** Receiving until the channel is closed. */
export const channelIterate: Construct = {
  id: 'channel-iterate',
  category: 'channels',
  title: { ko: '끝까지 받기', en: 'Receiving until closed' },
  summary: {
    ko: '채널이 닫히고 빌 때까지 값을 하나씩 받습니다.',
    en: 'Receives one value after another until the channel is closed and empty.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'for v := range ch', url: 'https://go.dev/ref/spec#For_range' },
      { name: 'for msg := range ch', url: 'https://go.dev/ref/spec#For_range' },
      { name: 'for range ch', url: 'https://go.dev/ref/spec#For_range' },
      { name: 'range ch', url: 'https://go.dev/ref/spec#For_range' },
    ],
    syntax: 'for v := range ch { … }',
    note: {
      ko: '반복문을 일찍 빠져나와도 채널은 그대로입니다. 남은 값은 다른 반복문이 이어서 받습니다.',
      en: 'Leaving the loop early does nothing to the channel; another loop can receive the rest.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'while let Some(v) = rx.recv().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.recv',
      },
      {
        name: 'while let Some(msg) = rx.recv().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.recv',
      },
      {
        name: 'while let Some(v)',
        url: 'https://doc.rust-lang.org/reference/expressions/loop-expr.html#while-let-patterns',
      },
      {
        name: 'rx.recv_many(&mut buf, n).await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.recv_many',
      },
      {
        name: 'recv_many',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.recv_many',
      },
      {
        name: 'rx.blocking_recv()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.blocking_recv',
      },
      {
        name: 'for v in rx',
        url: 'https://doc.rust-lang.org/std/sync/mpsc/struct.Receiver.html#method.into_iter-1',
      },
    ],
    syntax: 'while let Some(v) = rx.recv().await { … }',
    library: 'tokio',
    note: {
      ko: '비동기 `for` 문이 없어서 `while let`을 씁니다. 표준 라이브러리의 `for v in rx`와 Tokio의 `blocking_recv`는 스레드를 막습니다. `for v in rx`는 `rx`를 가져가므로, 이어서 받으려면 `&rx`로 씁니다.',
      en: 'There is no async `for`, so `while let` does it. The `for v in rx` of the standard library and the `blocking_recv` of Tokio block the thread. `for v in rx` consumes `rx`; write `&rx` to receive the rest later.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'for await (const v of source)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for-await...of',
      },
      {
        name: 'for await...of',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for-await...of',
      },
      {
        name: 'readable.values({ preventCancel: true })',
        url: 'https://nodejs.org/api/webstreams.html#readablestreamvaluesoptions',
      },
    ],
    syntax: 'for await (const v of source) { … }',
    note: {
      ko: '반복문을 일찍 빠져나오면 반복자의 `return()`이 불립니다. 제너레이터는 끝나고, 스트림은 `preventCancel`을 켜지 않았다면 취소됩니다.',
      en: 'Leaving the loop early calls the `return()` of the iterator: a generator ends, and a stream is cancelled unless `preventCancel` is set.',
    },
  },
  difference: {
    ko: '일찍 빠져나왔을 때가 다릅니다. Go와 Rust의 채널은 열려 있어서 다음 반복문이 이어서 받습니다. `for await`는 원천을 닫으므로 다음 반복문은 아무것도 받지 못합니다. 받는 쪽이 떠나면 Rust의 보내는 쪽은 `rx`가 버려질 때 알게 되지만, Go의 보내는 쪽에는 따로 알려야 합니다.',
    en: 'They differ when the loop is left early. The channels of Go and Rust stay open, and the next loop receives the rest. `for await` closes its source, so the next loop gets nothing. A sender in Rust learns that the receiver has left when `rx` is dropped; in Go it has to be told.',
  },
  pitfall: {
    ko: '제너레이터를 `for await`로 일부만 받고 나중에 이어서 받을 수 없습니다. 이어서 받으려면 `next()`를 직접 부릅니다. Go에서는 아무도 닫지 않은 채널의 `range`가 끝나지 않습니다.',
    en: 'A generator read in part with `for await` cannot be read on later; call `next()` yourself for that. In Go, a `range` over a channel that nobody closes never ends.',
  },
  aliases: {
    ko: ['채널 순회', '채널 반복', '반복 수신', '레인지 루프', '닫힐 때까지 받기', '계속 받기'],
    en: [
      'range over channel',
      'channel iteration',
      'receive loop',
      'drain a channel',
      'consume until closed',
      'range channel',
    ],
  },
  related: ['channel-close', 'async-sequence'],
  sections: ['who-closes', 'receiver-leaves-first', 'async-channels-recap'],
};
