import type { Construct } from '../types';

/** A queue of fixed capacity between tasks, whose sender waits when it is full. */
export const channelBounded: Construct = {
  id: 'channel-bounded',
  category: 'channels',
  title: { ko: '용량이 정해진 채널', en: 'Bounded channel' },
  summary: {
    ko: '태스크 사이에서 값을 나르는 정해진 크기의 대기열이며, 가득 차면 보내는 쪽이 기다립니다.',
    en: 'A queue of fixed size that carries values between tasks; the sender waits when it is full.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'make(chan T, n)',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
      {
        name: 'make(chan int, 10)',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
      { name: 'chan T', url: 'https://go.dev/ref/spec#Channel_types' },
      { name: 'chan int', url: 'https://go.dev/ref/spec#Channel_types' },
      { name: 'ch <- v', url: 'https://go.dev/ref/spec#Send_statements' },
      { name: '<-ch', url: 'https://go.dev/ref/spec#Receive_operator' },
      { name: '<-', url: 'https://go.dev/ref/spec#Receive_operator' },
      { name: 'len(ch)', url: 'https://go.dev/ref/spec#Length_and_capacity' },
      { name: 'cap(ch)', url: 'https://go.dev/ref/spec#Length_and_capacity' },
      { name: 'chan<- T', url: 'https://go.dev/ref/spec#Channel_types' },
      { name: 'chan<- int', url: 'https://go.dev/ref/spec#Channel_types' },
    ],
    syntax: 'ch := make(chan int, 2)',
    note: {
      ko: '여러 고루틴이 함께 보내고 함께 받을 수 있으며, 보내는 쪽이 `close`로 닫습니다.',
      en: 'Many goroutines may send and many may receive; the sending side closes it with `close`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'mpsc::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.channel.html',
      },
      {
        name: 'mpsc::channel(32)',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.channel.html',
      },
      {
        name: 'tokio::sync::mpsc::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.channel.html',
      },
      { name: 'tokio::sync::mpsc', url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/index.html' },
      {
        name: 'tx.send(v).await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.send',
      },
      {
        name: 'tx.blocking_send(v)',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.blocking_send',
      },
      {
        name: 'rx.recv().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.recv',
      },
      {
        name: 'mpsc::Sender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html',
      },
      {
        name: 'tokio::sync::mpsc::Sender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html',
      },
      {
        name: 'tx.clone()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html',
      },
      { name: 'Sender', url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html' },
      {
        name: 'mpsc::Receiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html',
      },
      {
        name: 'tokio::sync::mpsc::Receiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html',
      },
      {
        name: 'Receiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html',
      },
      {
        name: 'std::sync::mpsc::sync_channel',
        url: 'https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html',
      },
    ],
    syntax: 'let (tx, mut rx) = mpsc::channel(2)',
    library: 'tokio',
    note: {
      ko: '보내는 쪽은 여럿이고 받는 쪽은 하나이며, `Sender`가 모두 버려지면 채널이 닫힙니다.',
      en: 'Has many senders and one receiver; it closes when all Senders have been dropped.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'TransformStream',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/TransformStream',
      },
      {
        name: 'highWaterMark',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/TransformStream/TransformStream',
      },
      {
        name: 'WritableStream',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStream',
      },
      {
        name: 'writable.getWriter()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStream/getWriter',
      },
      {
        name: 'ReadableStream',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream',
      },
      {
        name: 'readable.getReader()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream/getReader',
      },
      {
        name: 'reader.read()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStreamDefaultReader/read',
      },
    ],
    syntax: 'new TransformStream<number>(undefined, { highWaterMark: 2 })',
    note: {
      ko: '채널이 없어서 `highWaterMark`를 정한 스트림을 대신 쓰며, 쓰기 전에 `writer.ready`를 기다려야 역압이 걸립니다.',
      en: 'There is no channel: a stream with a `highWaterMark` stands in, and it has backpressure only if each write waits for `writer.ready`.',
    },
  },
  difference: {
    ko: 'Go와 Tokio에서는 버퍼가 차면 보내기가 저절로 기다리지만, TypeScript 스트림은 기다리지 않고 써도 막지 않습니다. 받는 쪽은 Go에서 여럿이어도 되고 `mpsc`에서는 하나뿐입니다. 닫힌 채널로 보내면 Go는 패닉을 일으키고 Tokio는 `Err`를 돌려줍니다.',
    en: 'In Go and Tokio a send waits by itself when the buffer is full; a TypeScript stream accepts a write that did not wait. Go allows many receivers, `mpsc` only one. Sending on a closed channel panics in Go and returns `Err` in Tokio.',
  },
  pitfall: {
    ko: 'Go의 `make(chan T)`는 받는 쪽을 만날 때까지 기다리는 용량 0의 채널이지만, `mpsc::channel(0)`은 패닉을 일으킵니다. `unbounded_channel`은 그 반대로 끝없이 쌓이고 역압이 없습니다.',
    en: '`make(chan T)` in Go has capacity 0 and waits for the receiver, but `mpsc::channel(0)` panics. `unbounded_channel` is the opposite: it grows without end and has no backpressure.',
  },
  aliases: {
    ko: [
      '채널',
      '버퍼 채널',
      '유한 채널',
      '바운디드 채널',
      '큐',
      '대기열',
      '버퍼드 채널',
      '생산자 소비자',
      '값 주고받기',
      '채널 만들기',
      '채널에 값 보내기',
    ],
    en: [
      'channel',
      'buffered channel',
      'mpsc',
      'queue',
      'producer consumer',
      'send a value to another task',
    ],
  },
  shared: ['chan T'],
  related: [
    'select',
    'mutex',
    'select-default',
    'channel-rendezvous',
    'channel-unbounded',
    'channel-close',
    'backpressure',
  ],
  sections: ['go-goroutine-model'],
};
