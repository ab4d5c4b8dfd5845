import type { Construct } from '../types';

/** Handing a value over without a buffer. */
export const channelRendezvous: Construct = {
  id: 'channel-rendezvous',
  category: 'channels',
  title: { ko: '랑데부 채널', en: 'Rendezvous channel' },
  summary: {
    ko: '버퍼 없이 값을 건네며, 받는 쪽이 가져가야 보내기가 끝납니다.',
    en: 'Hands a value over without a buffer: a send ends only when a receiver has taken the value.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'make(chan T)', url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels' },
      { name: 'make(chan T, 0)', url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels' },
      { name: 'make(chan int)', url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels' },
    ],
    syntax: 'ch := make(chan string)',
    note: {
      ko: '용량을 적지 않으면 0입니다. 받는 고루틴이 가져갈 때까지 보내는 고루틴이 기다립니다.',
      en: 'Without a capacity it is 0: the sending goroutine waits until a receiving one takes the value.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'sync_channel(0)',
        url: 'https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html',
      },
      {
        name: 'std::sync::mpsc::sync_channel(0)',
        url: 'https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html',
      },
      { name: 'flume::bounded(0)', url: 'https://docs.rs/flume/latest/flume/fn.bounded.html' },
      {
        name: 'crossbeam_channel::bounded(0)',
        url: 'https://docs.rs/crossbeam-channel/latest/crossbeam_channel/fn.bounded.html',
      },
      {
        name: 'mpsc::channel(0)',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.channel.html#panics',
      },
      {
        name: 'mpsc bounded channel requires buffer > 0',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/fn.channel.html#panics',
      },
    ],
    syntax: 'let (tx, rx) = std::sync::mpsc::sync_channel(0)',
    note: {
      ko: 'Tokio에는 없고 `mpsc::channel(0)`은 패닉을 일으킵니다. `sync_channel(0)`과 `crossbeam_channel::bounded(0)`은 스레드를 막고, `flume::bounded(0)`은 비동기로도 씁니다.',
      en: 'Tokio has none; its `mpsc::channel(0)` panics. `sync_channel(0)` and `crossbeam_channel::bounded(0)` block the thread, `flume::bounded(0)` has async methods too.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'await writer.write(v)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStreamDefaultWriter/write',
      },
      {
        name: 'WritableStreamDefaultWriter.write',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStreamDefaultWriter/write',
      },
    ],
    syntax: 'await writer.write(v)',
    note: {
      ko: '채널이 없습니다. 설정을 주지 않은 `TransformStream`에 쓴 프로미스는 값이 읽혀야 이행되므로 `await`하면 랑데부가 됩니다.',
      en: 'There is no channel. The promise of a write to a `TransformStream` with default settings fulfils when the value has been read, so awaiting it is a rendezvous.',
    },
  },
  difference: {
    ko: '보내기가 끝났다면 받는 쪽이 값을 가져간 뒤입니다. Go는 고루틴만 기다리게 하지만 `sync_channel(0)`은 스레드를 막으므로 비동기 코드에 맞지 않습니다. Tokio만 쓴다면 값에 `oneshot`을 붙여 보내고 받았다는 답을 기다립니다. TypeScript에서는 `await`하지 않은 쓰기가 그대로 쌓입니다.',
    en: 'When the send has ended, the receiver has the value. In Go only the goroutine waits; `sync_channel(0)` blocks its thread, so it does not suit async code. With Tokio alone, send a `oneshot` along with the value and wait for the receiver to answer. In TypeScript writes that are not awaited pile up.',
  },
  pitfall: {
    ko: '`make(chan T)`는 제한 없는 채널이 아니라 용량이 0인 채널입니다. 받을 사람이 떠나면 보내던 고루틴이 영원히 멈춥니다.',
    en: '`make(chan T)` is not an unlimited channel; its capacity is 0. When nobody receives any more, a goroutine that sends is stuck for ever.',
  },
  aliases: {
    ko: ['랑데부', '버퍼 없는 채널', '비버퍼 채널', '언버퍼드 채널', '동기 채널', '용량 0인 채널'],
    en: [
      'unbuffered channel',
      'rendezvous',
      'synchronous channel',
      'hand-off',
      'handoff',
      'zero capacity',
    ],
  },
  related: ['channel-bounded', 'channel-unbounded', 'channel-oneshot'],
  sections: ['channel-kinds', 'rendezvous-handoff'],
};
