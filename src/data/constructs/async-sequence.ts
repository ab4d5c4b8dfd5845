import type { Construct } from '../types';

/** Values that come one after another over time. */
export const asyncSequence: Construct = {
  id: 'async-sequence',
  category: 'streams',
  title: { ko: '스트림', en: 'Asynchronous sequence' },
  summary: {
    ko: '시간을 두고 하나씩 나오는 값의 열이며, 반복문이 차례마다 다음 값을 기다립니다.',
    en: 'Values that come one at a time; a loop waits for the next one on each turn.',
  },
  go: {
    kind: 'partial',
    symbols: [
      { name: 'for v := range numbers()', url: 'https://go.dev/ref/spec#For_range' },
      { name: 'iter.Seq', url: 'https://pkg.go.dev/iter#Seq' },
      { name: 'iter.Pull', url: 'https://pkg.go.dev/iter#Pull' },
    ],
    syntax: 'for v := range numbers() { use(v) }',
    note: {
      ko: '따로 정한 타입이 없어 채널을 스트림으로 쓰고, 동기로 만드는 값의 열에는 `iter.Seq`(1.23부터)를 씁니다.',
      en: 'There is no type of its own: a channel serves as the stream, and `iter.Seq` (since 1.23) as a sequence that is made synchronously.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'futures::Stream',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.Stream.html',
      },
      { name: 'Stream', url: 'https://docs.rs/futures/latest/futures/stream/trait.Stream.html' },
      {
        name: 'impl Stream<Item = T>',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.Stream.html#associatedtype.Item',
      },
      {
        name: 'Stream::poll_next',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.Stream.html#tymethod.poll_next',
      },
      {
        name: 'stream.next().await',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.next',
      },
      {
        name: 'while let Some(v) = stream.next().await',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/index.html#iterating-over-a-stream',
      },
      {
        name: 'tokio_stream::Stream',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/index.html#reexport.Stream',
      },
      {
        name: 'futures::stream::iter',
        url: 'https://docs.rs/futures/latest/futures/stream/fn.iter.html',
      },
      {
        name: 'ReceiverStream',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/wrappers/struct.ReceiverStream.html',
      },
      {
        name: 'std::async_iter::AsyncIterator',
        url: 'https://doc.rust-lang.org/std/async_iter/trait.AsyncIterator.html',
      },
    ],
    syntax: 'while let Some(v) = stream.next().await { use_it(v) }',
    library: 'futures',
    note: {
      ko: '표준 라이브러리의 `AsyncIterator`는 아직 불안정하고 이런 열을 도는 `for` 문도 없어서, `futures`의 `Stream`과 `while let`을 씁니다.',
      en: '`AsyncIterator` of the standard library is still unstable, and no `for` loop takes such a sequence: people use `Stream` of `futures` with `while let`.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'AsyncIterable',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Iteration_protocols#the_async_iterator_and_async_iterable_protocols',
      },
      {
        name: 'AsyncIterable<T>',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Iteration_protocols#the_async_iterator_and_async_iterable_protocols',
      },
      {
        name: 'AsyncIterator',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AsyncIterator',
      },
      {
        name: 'Symbol.asyncIterator',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol/asyncIterator',
      },
      {
        name: 'for await',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for-await...of',
      },
      {
        name: 'for await (const v of numbers)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for-await...of',
      },
      {
        name: 'Array.fromAsync',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/fromAsync',
      },
    ],
    syntax: 'for await (const v of numbers) use(v)',
    note: {
      ko: '언어에 들어 있습니다. 비동기 제너레이터, Web Streams의 `ReadableStream`, Node.js의 `Readable`을 모두 `for await`로 돕니다.',
      en: 'Part of the language. Async generators, the `ReadableStream` of Web Streams and the `Readable` of Node.js all work with `for await`.',
    },
  },
  difference: {
    ko: 'Rust의 스트림과 TypeScript의 비동기 반복자는 반복문이 요청할 때 다음 값을 만듭니다. Go의 채널에는 다른 고루틴이 값을 먼저 만들어 넣으므로, 반복문을 일찍 떠날 때 그 고루틴에 알려야 합니다. 스트림은 버리면 그만이고, TypeScript의 반복문은 떠날 때 `return()`을 불러 줍니다.',
    en: 'A Rust stream and an async iterator of TypeScript make the next value when the loop asks. Into a Go channel another goroutine puts values ahead of time, and it has to be told when you leave the loop early. A stream is simply dropped; the TypeScript loop calls `return()` as it leaves.',
  },
  pitfall: {
    ko: '`Stream`이 `Unpin`이 아니면 `next()`를 부를 수 없습니다. `std::pin::pin!`이나 `Box::pin`으로 먼저 고정합니다.',
    en: 'You cannot call `next()` on a `Stream` that is not `Unpin`. Pin it first, with `std::pin::pin!` or `Box::pin`.',
  },
  aliases: {
    ko: ['비동기 반복자', '비동기 이터레이터', '비동기 시퀀스', '값의 열', '하나씩 오는 값'],
    en: [
      'stream',
      'async iterator',
      'async iteration',
      'async for loop',
      'sequence over time',
      'iterate over a stream',
    ],
  },
  shared: ['iter.Seq'],
  related: [
    'async-generator',
    'channel-iterate',
    'stream-transform',
    'stream-merge',
    'async-io-traits',
  ],
  sections: ['async-streams', 'looping-over-a-stream', 'async-channels-recap'],
};
