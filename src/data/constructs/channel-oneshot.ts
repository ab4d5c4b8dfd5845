import type { Construct } from '../types';

/** A channel for exactly one value. */
export const channelOneshot: Construct = {
  id: 'channel-oneshot',
  category: 'channels',
  title: { ko: '일회성 채널', en: 'One-shot channel' },
  summary: {
    ko: '값 하나를 한 번만 보내며, 대개 다른 태스크의 답을 받는 데 씁니다.',
    en: 'Carries exactly one value once, mostly the answer of another task.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'make(chan T, 1)', url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels' },
      {
        name: 'make(chan error, 1)',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
      { name: 'answer := <-reply', url: 'https://go.dev/ref/spec#Receive_operator' },
    ],
    syntax: 'reply := make(chan int, 1)',
    note: {
      ko: '용량을 1로 두면 받는 쪽이 떠나도 보내기가 멈추지 않습니다. 값 없이 닫으면 받는 쪽은 제로값과 `false`를 받습니다.',
      en: 'With capacity 1 the send does not get stuck when the receiver has left. Closed without a value, it gives the receiver the zero value and `false`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'oneshot::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/fn.channel.html',
      },
      {
        name: 'tokio::sync::oneshot',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/index.html',
      },
      {
        name: 'tokio::sync::oneshot::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/fn.channel.html',
      },
      {
        name: 'oneshot::Sender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/struct.Sender.html',
      },
      {
        name: 'oneshot::Sender::send',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/struct.Sender.html#method.send',
      },
      {
        name: 'oneshot::Receiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/struct.Receiver.html',
      },
      {
        name: 'oneshot::error::RecvError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/error/struct.RecvError.html',
      },
      {
        name: 'futures::channel::oneshot',
        url: 'https://docs.rs/futures/latest/futures/channel/oneshot/index.html',
      },
    ],
    syntax: 'let (reply, answer) = oneshot::channel()',
    library: 'tokio',
    note: {
      ko: '`send`는 `async`가 아니며, 받는 쪽이 사라졌으면 값을 `Err`에 담아 돌려줍니다. 보내는 쪽이 값 없이 사라지면 받는 쪽의 `await`가 오류로 끝납니다.',
      en: '`send` is not async; when the receiver is gone it returns the value in an `Err`. When the sender goes away without a value, awaiting the receiver gives an error.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Promise.withResolvers',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/withResolvers',
      },
      {
        name: 'withResolvers',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/withResolvers',
      },
      {
        name: 'new Promise((resolve, reject) => { … })',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/Promise',
      },
    ],
    syntax: 'const { promise, resolve, reject } = Promise.withResolvers<number>()',
    since: 'Node 22',
    note: {
      ko: '프로미스가 곧 일회성 채널이고 `resolve`가 보내기입니다. `Promise.withResolvers`가 없는 Node.js에서는 `new Promise`의 인자에서 `resolve`를 꺼냅니다.',
      en: 'A promise is a one-shot channel, and `resolve` is its send. Where Node.js lacks `Promise.withResolvers`, take `resolve` from the argument of `new Promise`.',
    },
  },
  difference: {
    ko: 'Rust는 한쪽이 사라지면 다른 쪽에 오류로 알립니다. Go는 보내는 쪽이 `close`하지 않으면 계속 기다리고, 아무도 이행하거나 거부하지 않은 프로미스는 계속 대기합니다. 받는 쪽이 떠난 사실은 Go에서도 TypeScript에서도 보내는 쪽에 알려지지 않습니다. 값을 여러 번 읽을 수 있는 것은 프로미스뿐입니다.',
    en: 'When one side goes away, Rust tells the other with an error. In Go the receiver waits on unless the sender closes, and a promise that nobody fulfils or rejects stays pending. Neither in Go nor in TypeScript does the sender learn that the receiver has left. Only a promise gives its value more than once.',
  },
  pitfall: {
    ko: 'Rust에서 `send(v).unwrap()`은 기다리던 쪽이 취소될 때마다 패닉을 일으킵니다. 답이 필요 없어졌을 뿐이므로 보통 `let _ =`로 넘깁니다. Go에서 용량을 0으로 두면 그때 고루틴이 샙니다.',
    en: 'In Rust `send(v).unwrap()` panics whenever the waiting side was cancelled. The answer is merely not wanted any more, so `let _ =` is usual. In Go, capacity 0 leaks the goroutine in that case.',
  },
  aliases: {
    ko: [
      '원샷',
      '원샷 채널',
      '단발 채널',
      '값 하나를 한 번 보내기',
      '답을 받을 자리',
      '결과 하나 돌려받기',
    ],
    en: [
      'oneshot',
      'one-time channel',
      'single-value channel',
      'reply channel',
      'send a single value',
      'get one answer back',
    ],
  },
  related: ['channel-watch', 'channel-rendezvous', 'actor', 'future-promise', 'notify'],
  sections: ['channel-kinds', 'oneshot-channel'],
};
