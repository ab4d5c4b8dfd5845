import type { Construct } from '../types';

/** Waking tasks that wait, without handing them a value. */
export const notify: Construct = {
  id: 'notify',
  category: 'synchronization',
  title: { ko: '값 없는 알림', en: 'Notification' },
  summary: {
    ko: '값을 넘기지 않고 기다리는 태스크를 깨우기만 합니다.',
    en: 'Wakes tasks that wait, without handing them a value.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'make(chan struct{}, 1)', url: 'https://go.dev/doc/effective_go#channels' },
      { name: 'make(chan struct{})', url: 'https://go.dev/doc/effective_go#channels' },
      { name: 'close(done)', url: 'https://go.dev/ref/spec#Close' },
      { name: 'sync.Cond', url: 'https://pkg.go.dev/sync#Cond' },
      { name: 'sync.NewCond', url: 'https://pkg.go.dev/sync#NewCond' },
      { name: 'cond.Wait()', url: 'https://pkg.go.dev/sync#Cond.Wait' },
      { name: 'cond.L.Lock()', url: 'https://pkg.go.dev/sync#Cond' },
      { name: 'cond.Signal()', url: 'https://pkg.go.dev/sync#Cond.Signal' },
      { name: 'cond.Broadcast()', url: 'https://pkg.go.dev/sync#Cond.Broadcast' },
    ],
    syntax: 'select { case wake <- struct{}{}: default: }',
    note: {
      ko: '용량이 1인 채널은 신호 하나를 남겨 두고, 닫은 채널은 모두를 깨웁니다. `sync.Cond`는 그때 기다리는 고루틴만 깨웁니다.',
      en: 'A channel of capacity 1 keeps one signal and a closed one wakes everybody. `sync.Cond` wakes only goroutines that are waiting then.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::sync::Notify',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html',
      },
      { name: 'Notify', url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html' },
      {
        name: 'notified().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html#method.notified',
      },
      {
        name: 'notified()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html#method.notified',
      },
      {
        name: 'notify_one',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html#method.notify_one',
      },
      {
        name: 'notify_waiters',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Notify.html#method.notify_waiters',
      },
      {
        name: 'Notified',
        url: 'https://docs.rs/tokio/latest/tokio/sync/futures/struct.Notified.html',
      },
      { name: 'std::sync::Condvar', url: 'https://doc.rust-lang.org/std/sync/struct.Condvar.html' },
      { name: 'Condvar', url: 'https://doc.rust-lang.org/std/sync/struct.Condvar.html' },
      {
        name: 'Condvar::wait',
        url: 'https://doc.rust-lang.org/std/sync/struct.Condvar.html#method.wait',
      },
      {
        name: 'Condvar::wait_while',
        url: 'https://doc.rust-lang.org/std/sync/struct.Condvar.html#method.wait_while',
      },
    ],
    syntax: 'notify.notified().await',
    library: 'tokio',
    note: {
      ko: '`Notify`의 `notify_one`은 신호 하나를 남겨 두고 `notify_waiters`는 남기지 않습니다. `Condvar`는 스레드를 막으므로 비동기 코드에는 맞지 않습니다.',
      en: '`notify_one` of `Notify` keeps one signal, `notify_waiters` keeps none. `Condvar` blocks its thread, so it does not fit async code.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'events.once',
        url: 'https://nodejs.org/api/events.html#eventsonceemitter-name-options',
      },
      {
        name: 'await once(emitter, name)',
        url: 'https://nodejs.org/api/events.html#eventsonceemitter-name-options',
      },
      {
        name: 'Atomics.wait',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/wait',
      },
      {
        name: 'Atomics.notify',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/notify',
      },
      {
        name: 'Atomics.waitAsync',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/waitAsync',
      },
    ],
    syntax: "await once(events, 'wake')",
    note: {
      ko: '이벤트도 `Atomics.notify`도 그때 기다리는 쪽만 깨웁니다. `Atomics`로는 다른 스레드를 깨웁니다. 신호를 남기려면 프로미스를 이행합니다.',
      en: 'Events and `Atomics.notify` reach only those that wait at that moment; `Atomics` wakes other threads. To keep a signal, fulfil a promise.',
    },
  },
  difference: {
    ko: '아무도 기다리지 않을 때 보낸 신호가 남는지가 다릅니다. `notify_one`은 신호를 하나까지 남기고, `notify_waiters`와 `sync.Cond`, `EventEmitter`는 잃습니다. 닫은 채널과 이행된 프로미스는 끝까지 남지만 다시 쓸 수 없습니다. `notify_waiters`는 먼저 만들어 둔 `notified()`도 깨웁니다.',
    en: 'They differ in whether a signal sent when nobody waits is kept. `notify_one` keeps one; `notify_waiters`, `sync.Cond` and `EventEmitter` lose it. A closed channel and a fulfilled promise keep it for ever but serve once. `notify_waiters` also wakes a `notified()` that was made before.',
  },
  pitfall: {
    ko: '조건을 살핀 뒤에 `notified()`를 부르면 그사이의 `notify_waiters`를 놓칩니다. `notified()`를 먼저 만들고, 조건을 살피고, 그다음 `await`합니다.',
    en: 'If you check a condition and then call `notified()`, a `notify_waiters` in between is missed. Make the `notified()` first, check, then await it.',
  },
  aliases: {
    ko: ['알림', '신호', '노티파이', '조건 변수', '깨우기', '잃어버린 신호'],
    en: [
      'condition variable',
      'condvar',
      'signal a waiter',
      'event flag',
      'lost wakeup',
      'wake up',
      'done channel',
    ],
  },
  related: ['channel-watch', 'channel-oneshot', 'waker'],
  sections: ['notify-signals', 'notify-without-a-value', 'channel-kinds', 'other-primitives'],
};
