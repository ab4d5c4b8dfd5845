import type { Construct } from '../types';

/** A channel whose every subscriber gets every value. */
export const channelBroadcast: Construct = {
  id: 'channel-broadcast',
  category: 'channels',
  title: { ko: '브로드캐스트 채널', en: 'Broadcast channel' },
  summary: {
    ko: '보낸 값을 모든 구독자가 저마다 하나씩 받습니다.',
    en: 'Every subscriber receives every value that is sent.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: '[]chan T', url: 'https://go.dev/ref/spec#Slice_types' },
      { name: 'map[chan T]struct{}', url: 'https://go.dev/ref/spec#Map_types' },
    ],
    syntax: 'for _, ch := range subscribers { ch <- v }',
    note: {
      ko: '구독자마다 채널을 하나씩 두는 허브를 만듭니다. 값 없이 한 번만 알리는 일은 채널을 닫는 것으로 충분합니다.',
      en: 'Build a hub with one channel per subscriber. To announce something once, without a value, closing a channel is enough.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'broadcast::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/fn.channel.html',
      },
      {
        name: 'tokio::sync::broadcast',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/index.html',
      },
      {
        name: 'tokio::sync::broadcast::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/fn.channel.html',
      },
      {
        name: 'broadcast::Sender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/struct.Sender.html',
      },
      {
        name: 'broadcast::Receiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/struct.Receiver.html',
      },
      {
        name: 'tx.subscribe()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/struct.Sender.html#method.subscribe',
      },
      {
        name: 'rx.resubscribe()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/struct.Receiver.html#method.resubscribe',
      },
      {
        name: 'RecvError::Lagged',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/error/enum.RecvError.html#variant.Lagged',
      },
      {
        name: 'broadcast::error::RecvError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/broadcast/error/enum.RecvError.html',
      },
    ],
    syntax: 'let (tx, mut rx) = broadcast::channel(16); let mut other = tx.subscribe()',
    library: 'tokio',
    note: {
      ko: '값은 복제되므로 `T: Clone`이어야 하고, 구독자는 구독한 뒤에 보낸 값만 받습니다. 구독자가 없으면 `send`가 `Err`를 돌려줍니다. 용량은 2의 거듭제곱으로 올려 잡습니다.',
      en: 'Values are cloned, so `T: Clone`. A subscriber gets only what is sent after it subscribed; without subscribers `send` returns `Err`. The capacity is rounded up to a power of two.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'EventEmitter', url: 'https://nodejs.org/api/events.html#class-eventemitter' },
      { name: 'emitter.emit', url: 'https://nodejs.org/api/events.html#emitteremiteventname-args' },
      { name: 'emitter.on', url: 'https://nodejs.org/api/events.html#emitteroneventname-listener' },
      {
        name: 'emitter.off',
        url: 'https://nodejs.org/api/events.html#emitteroffeventname-listener',
      },
      { name: 'node:events', url: 'https://nodejs.org/api/events.html' },
      { name: 'EventTarget', url: 'https://developer.mozilla.org/en-US/docs/Web/API/EventTarget' },
      {
        name: 'target.dispatchEvent',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/dispatchEvent',
      },
      {
        name: 'BroadcastChannel',
        url: 'https://nodejs.org/api/worker_threads.html#class-broadcastchannel-extends-eventtarget',
      },
    ],
    syntax: "emitter.on('value', receive); emitter.emit('value', v)",
    note: {
      ko: '`EventEmitter`와 `EventTarget`은 값을 쌓지 않고 리스너를 그 자리에서 차례로 호출합니다. `BroadcastChannel`은 복제한 메시지를 다른 스레드에도 보냅니다.',
      en: '`EventEmitter` and `EventTarget` keep nothing: they call their listeners at once, one after another. `BroadcastChannel` sends clones of a message to other threads as well.',
    },
  },
  difference: {
    ko: '밀린 구독자를 다루는 방법이 다릅니다. Tokio는 오래된 값을 버리고 놓친 개수를 `Lagged`로 알립니다. Go의 허브가 기다릴지 버릴지는 만드는 사람이 정하며, 기다리면 느린 구독자 하나가 모두를 멈춥니다. `emit`은 리스너를 직접 호출하므로 오래 걸리는 리스너가 보내는 쪽을 늦춥니다.',
    en: 'They treat a subscriber that falls behind differently. Tokio drops the oldest values and reports how many were missed as `Lagged`. In Go the author of the hub decides to wait or to drop; a hub that waits is stopped by one slow subscriber. `emit` calls the listeners itself, so a long one slows the sender.',
  },
  pitfall: {
    ko: '`Lagged`는 끝이 아니라 놓친 값이 있다는 알림입니다. `while let Ok(v) = rx.recv().await`로 받으면 값을 놓친 순간 반복문이 조용히 끝납니다.',
    en: '`Lagged` is not the end; it says that values were missed. A loop `while let Ok(v) = rx.recv().await` ends silently at the first miss.',
  },
  aliases: {
    ko: [
      '브로드캐스트',
      '방송',
      '발행 구독',
      '펍섭',
      '모든 구독자에게 보내기',
      '이벤트 버스',
      '이벤트 에미터',
      '옵저버 패턴',
      '여러 수신자에게 보내기',
    ],
    en: [
      'broadcast',
      'pub/sub',
      'publish subscribe',
      'event bus',
      'event emitter',
      'lagged',
      'rxjs subject',
      'observer pattern',
      'many receivers',
      'send to all receivers',
    ],
  },
  related: ['channel-mpmc', 'channel-watch'],
  sections: ['channel-kinds', 'broadcast-channel'],
};
