import type { Construct } from '../types';

/** Several consumers that share one queue. */
export const channelMpmc: Construct = {
  id: 'channel-mpmc',
  category: 'channels',
  title: { ko: '소비자가 여럿인 채널', en: 'Channel with several consumers' },
  summary: {
    ko: '여러 소비자가 한 대기열을 나누어 받으며, 값은 저마다 한 소비자에게만 갑니다.',
    en: 'Several consumers share one queue; each value goes to exactly one of them.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'chan T', url: 'https://go.dev/ref/spec#Channel_types' },
      { name: 'for job := range jobs', url: 'https://go.dev/ref/spec#For_range' },
    ],
    syntax: 'for job := range jobs { … }',
    note: {
      ko: '모든 채널이 그렇습니다. 같은 채널을 여러 고루틴에 넘기면 되고, `close` 한 번으로 받는 반복문이 모두 끝납니다.',
      en: 'Every channel is one: hand the same channel to several goroutines. A single `close` ends all their receiving loops.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'async_channel::bounded',
        url: 'https://docs.rs/async-channel/latest/async_channel/fn.bounded.html',
      },
      { name: 'async_channel', url: 'https://docs.rs/async-channel/latest/async_channel/' },
      {
        name: 'async_channel::Sender',
        url: 'https://docs.rs/async-channel/latest/async_channel/struct.Sender.html',
      },
      {
        name: 'async_channel::Receiver',
        url: 'https://docs.rs/async-channel/latest/async_channel/struct.Receiver.html',
      },
      { name: 'flume', url: 'https://docs.rs/flume/latest/flume/' },
      { name: 'flume::bounded', url: 'https://docs.rs/flume/latest/flume/fn.bounded.html' },
      {
        name: 'crossbeam_channel',
        url: 'https://docs.rs/crossbeam-channel/latest/crossbeam_channel/',
      },
      {
        name: 'crossbeam_channel::bounded',
        url: 'https://docs.rs/crossbeam-channel/latest/crossbeam_channel/fn.bounded.html',
      },
      { name: 'std::sync::mpmc', url: 'https://doc.rust-lang.org/std/sync/mpmc/index.html' },
    ],
    syntax: 'let (tx, jobs) = async_channel::bounded(2); let other = jobs.clone()',
    library: 'async-channel',
    note: {
      ko: '`async_channel`과 `flume`의 `Receiver`는 복제됩니다. Tokio의 `mpsc`는 받는 쪽이 하나입니다. `crossbeam_channel`과 불안정한 `std::sync::mpmc`는 스레드를 막습니다.',
      en: 'The `Receiver` of `async_channel` and `flume` can be cloned; the `mpsc` of Tokio has one receiver. `crossbeam_channel` and the unstable `std::sync::mpmc` block the thread.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'jobs.next()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator/next',
      },
      {
        name: 'for await (const job of jobs)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for-await...of',
      },
    ],
    syntax: 'for await (const job of jobs) { … }',
    note: {
      ko: '비동기 제너레이터 하나를 여러 반복문이 함께 돌면 값마다 한 반복문에만 갑니다. 반복문은 모두 한 스레드에서 실행됩니다.',
      en: 'Several loops over one async generator: each value goes to one of them. All the loops run on one thread.',
    },
  },
  difference: {
    ko: '값을 모두에게 주는 브로드캐스트와 다릅니다. Go는 어떤 채널이든 되지만, Tokio만 쓴다면 `Receiver`를 Tokio의 `Mutex`로 감싸 번갈아 받거나 소비자마다 채널을 둡니다. Go와 `async_channel`에서는 소비자 하나가 그만 받아도 나머지가 이어서 받습니다.',
    en: 'Unlike a broadcast, a value does not go to all. In Go any channel will do; with Tokio alone, take turns at a `Receiver` inside a Tokio `Mutex`, or give each consumer its own channel. In Go and with `async_channel` the other consumers go on when one stops receiving.',
  },
  pitfall: {
    ko: 'TypeScript에서 반복문 하나를 `break`나 예외로 빠져나오면 제너레이터가 닫혀 다른 반복문도 끝납니다. Rust에서는 쓰지 않는 `Receiver`가 남아 있으면 소비자가 모두 끝나도 `send`가 실패하지 않습니다.',
    en: 'In TypeScript, a loop left by `break` or an exception closes the generator, which ends the other loops too. In Rust, while an unused `Receiver` is kept, `send` does not fail even when all consumers have ended.',
  },
  aliases: {
    ko: [
      '다중 소비자 채널',
      '다중 생산자 다중 소비자',
      '나누어 받기',
      '작업 큐',
      '작업 대기열',
      '소비자 여러 개',
    ],
    en: [
      'mpmc',
      'multiple consumers',
      'competing consumers',
      'work queue',
      'job queue',
      'async-channel',
      'multi-producer multi-consumer',
    ],
  },
  shared: ['chan T'],
  related: ['channel-broadcast', 'channel-close', 'worker-pool'],
  sections: ['channel-kinds', 'multiple-consumers', 'async-channels-recap'],
};
