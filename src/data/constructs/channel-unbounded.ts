import type { Construct } from '../types';

/** A channel that takes every value at once. */
export const channelUnbounded: Construct = {
  id: 'channel-unbounded',
  category: 'channels',
  title: { ko: '용량 제한이 없는 채널', en: 'Unbounded channel' },
  summary: {
    ko: '용량에 한도가 없어서 보내기가 기다리지 않는 채널입니다.',
    en: 'A channel without a capacity limit: a send never waits.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      {
        name: 'queue = append(queue, v)',
        url: 'https://go.dev/ref/spec#Appending_and_copying_slices',
      },
    ],
    syntax: 'case v := <-in: queue = append(queue, v)',
    note: {
      ko: '그런 채널이 없습니다. 받지 않은 값을 슬라이스에 쌓아 두고 전하는 고루틴이나, 뮤텍스로 지키는 슬라이스를 씁니다.',
      en: 'There is no such channel. A goroutine that keeps unreceived values in a slice and passes them on, or a slice guarded by a mutex, stands in.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'mpsc::unbounded_channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.unbounded_channel.html',
      },
      {
        name: 'tokio::sync::mpsc::unbounded_channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.unbounded_channel.html',
      },
      {
        name: 'unbounded_channel()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.unbounded_channel.html',
      },
      {
        name: 'mpsc::UnboundedSender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.UnboundedSender.html',
      },
      {
        name: 'UnboundedSender::send',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.UnboundedSender.html#method.send',
      },
      {
        name: 'mpsc::UnboundedReceiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.UnboundedReceiver.html',
      },
      {
        name: 'std::sync::mpsc::channel',
        url: 'https://doc.rust-lang.org/std/sync/mpsc/fn.channel.html',
      },
      {
        name: 'async_channel::unbounded',
        url: 'https://docs.rs/async-channel/latest/async_channel/fn.unbounded.html',
      },
      { name: 'flume::unbounded', url: 'https://docs.rs/flume/latest/flume/fn.unbounded.html' },
      {
        name: 'crossbeam_channel::unbounded',
        url: 'https://docs.rs/crossbeam-channel/latest/crossbeam_channel/fn.unbounded.html',
      },
      {
        name: 'futures::channel::mpsc::unbounded',
        url: 'https://docs.rs/futures/latest/futures/channel/mpsc/fn.unbounded.html',
      },
    ],
    syntax: 'let (tx, mut rx) = mpsc::unbounded_channel()',
    library: 'tokio',
    note: {
      ko: '`UnboundedSender::send`는 `async`가 아니며, 받는 쪽이 사라졌거나 채널을 닫았을 때만 `Err`를 돌려줍니다. `std::sync::mpsc`와 `crossbeam_channel`은 받을 때 스레드를 막습니다.',
      en: '`UnboundedSender::send` is not async and returns `Err` only when the receiver is gone or has closed the channel. `std::sync::mpsc` and `crossbeam_channel` block the thread that receives.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'controller.enqueue(v)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStreamDefaultController/enqueue',
      },
      {
        name: 'controller.enqueue',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStreamDefaultController/enqueue',
      },
      {
        name: 'ReadableStreamDefaultController',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStreamDefaultController',
      },
      {
        name: 'queue.push(v)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/push',
      },
    ],
    syntax: 'controller.enqueue(v)',
    note: {
      ko: '`controller.enqueue`는 `desiredSize`가 음수가 되어도 받아 쌓습니다. 배열에 `push`해 두고 꺼내는 대기열에도 한도가 없습니다.',
      en: '`controller.enqueue` goes on taking values when `desiredSize` is negative. An array used as a queue with `push` has no limit either.',
    },
  },
  difference: {
    ko: '보내기가 기다리지 않는다는 말은 역압이 없다는 뜻입니다. 생산자가 계속 빠르면 메모리가 끝없이 늘어납니다. Go에서는 직접 만들어야만 생기고, Tokio에서는 이름에 드러납니다. TypeScript에서는 기다리지 않고 쌓는 것이 기본이어서 알아채기 어렵습니다.',
    en: 'A send that never waits means no backpressure: if the producer stays faster, memory grows without end. In Go you get one only by building it, in Tokio the name tells. In TypeScript piling up without waiting is the default, so it is easy to overlook.',
  },
  pitfall: {
    ko: '`.await`를 피하려고 고르면 느린 소비자가 메모리 부족으로 드러납니다. 동기 코드에서는 용량을 정한 채널의 `try_send`를 쓰고, 런타임 밖의 스레드라면 `blocking_send`를 씁니다.',
    en: 'Chosen to avoid an `.await`, it turns a slow consumer into memory exhaustion. From synchronous code use `try_send` of a bounded channel, or `blocking_send` on a thread outside the runtime.',
  },
  aliases: {
    ko: [
      '무제한 채널',
      '언바운디드 채널',
      '무한 버퍼',
      '무한 큐',
      '제한 없는 큐',
      '기다리지 않고 보내기',
      '보낼 때 기다리지 않는 채널',
    ],
    en: ['unlimited channel', 'unlimited buffer', 'infinite queue', 'unbounded queue'],
  },
  related: ['channel-bounded', 'channel-rendezvous', 'backpressure'],
  sections: ['channel-kinds', 'unlimited-buffers'],
};
