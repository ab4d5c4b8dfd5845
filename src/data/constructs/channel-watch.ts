import type { Construct } from '../types';

/** A channel that keeps only the latest value. */
export const channelWatch: Construct = {
  id: 'channel-watch',
  category: 'channels',
  title: { ko: '최신 값 채널', en: 'Watch channel' },
  summary: {
    ko: '마지막 값 하나만 간직하고, 값이 바뀌면 기다리던 쪽을 깨웁니다.',
    en: 'Keeps only the latest value and wakes those who wait for it to change.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'close(changed)', url: 'https://go.dev/ref/spec#Close' },
      {
        name: 'changed = make(chan struct{})',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
    ],
    syntax: 'value = v; close(changed); changed = make(chan struct{})',
    note: {
      ko: '뮤텍스로 지키는 값 옆에 알림 채널을 둡니다. 값을 바꿀 때 그 채널을 닫아 모두를 깨우고 새 채널로 바꿉니다.',
      en: 'Next to a value guarded by a mutex stands a channel: whoever changes the value closes it, which wakes everyone, and puts a new one in its place.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'watch::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/fn.channel.html',
      },
      {
        name: 'tokio::sync::watch',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/index.html',
      },
      {
        name: 'tokio::sync::watch::channel',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/fn.channel.html',
      },
      {
        name: 'watch::Sender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Sender.html',
      },
      {
        name: 'watch::Receiver',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Receiver.html',
      },
      {
        name: 'rx.changed().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Receiver.html#method.changed',
      },
      {
        name: 'rx.borrow()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Receiver.html#method.borrow',
      },
      {
        name: 'borrow_and_update',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Receiver.html#method.borrow_and_update',
      },
      {
        name: 'wait_for',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Receiver.html#method.wait_for',
      },
      {
        name: 'has_changed',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Receiver.html#method.has_changed',
      },
      {
        name: 'send_modify',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Sender.html#method.send_modify',
      },
      {
        name: 'send_if_modified',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Sender.html#method.send_if_modified',
      },
      {
        name: 'send_replace',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/struct.Sender.html#method.send_replace',
      },
    ],
    syntax: 'let (tx, mut rx) = watch::channel(0)',
    library: 'tokio',
    note: {
      ko: '`borrow_and_update`는 값을 읽으며 보았다고 표시하고, `changed`는 그 뒤에 바뀌기를 기다립니다. 같은 값을 `send`해도 바뀐 것으로 칩니다. 받는 쪽이 없으면 `send`는 값을 바꾸지 않고 `Err`를 돌려줍니다.',
      en: '`borrow_and_update` reads the value and marks it as seen; `changed` waits for a change after that. Sending an equal value with `send` counts as a change. Without receivers `send` returns `Err` and leaves the value.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: "target.addEventListener('change', f)",
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/addEventListener',
      },
      { name: 'BehaviorSubject', url: 'https://github.com/ReactiveX/rxjs' },
    ],
    syntax: "this.value = v; this.dispatchEvent(new Event('change'))",
    note: {
      ko: '변수 하나와 이벤트로 만듭니다. RxJS의 `BehaviorSubject`는 구독하면 지금 값을 주고, 그 뒤로는 값을 건너뛰지 않고 모두 줍니다.',
      en: 'A variable and an event. The `BehaviorSubject` of RxJS gives its current value on subscription, and afterwards every value without skipping any.',
    },
  },
  difference: {
    ko: '늦게 읽으면 중간 값은 사라지고 마지막 값만 보입니다. Tokio는 `Receiver`마다 무엇을 보았는지 기억하고, Go에서는 값과 알림 채널을 함께 읽어 두므로, 기다리기 전에 바뀌었어도 놓치지 않습니다. 이벤트는 아무도 듣지 않을 때 일어나면 사라지므로 듣기부터 시작하고 값을 읽습니다.',
    en: 'Who reads late sees only the last value; those between are lost. A change before the wait is not missed: Tokio remembers what each receiver has seen, and in Go the value is read together with its channel. An event that nobody listens for is gone, so start listening before you read the value.',
  },
  pitfall: {
    ko: '`borrow`가 돌려준 `Ref`는 읽기 잠금이어서, 들고 있는 동안 `send`가 스레드를 막습니다. 값을 복사하거나 복제해 꺼낸 뒤에 `await`합니다.',
    en: 'The `Ref` that `borrow` returns is a read lock: while it is held, `send` blocks its thread. Copy or clone the value out of it before you await.',
  },
  aliases: {
    ko: [
      '워치 채널',
      '최신 값 공유',
      '마지막 값',
      '설정 변경 알림',
      '값이 바뀔 때까지 기다리기',
      '설정 리로드',
    ],
    en: [
      'latest value',
      'last value',
      'config reload',
      'observable value',
      'behavior subject',
      'hot reload',
    ],
  },
  related: ['channel-broadcast', 'channel-oneshot', 'notify'],
  sections: ['channel-kinds', 'watch-channel'],
};
