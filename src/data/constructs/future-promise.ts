import type { Construct } from '../types';

/** A value that stands for a result not there yet. */
export const futurePromise: Construct = {
  id: 'future-promise',
  category: 'tasks',
  title: { ko: '퓨처와 프로미스', en: 'Futures and promises' },
  summary: {
    ko: '아직 나오지 않은 결과를 나타내는 값입니다.',
    en: 'A value that stands for a result that is not there yet.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: '<-chan T', url: 'https://go.dev/ref/spec#Channel_types' },
      { name: 'func() T', url: 'https://go.dev/ref/spec#Function_types' },
    ],
    syntax: 'result := make(chan int, 1); go func() { result <- f(x) }()',
    note: {
      ko: '이런 값이 없어서, 이미 시작한 작업은 결과 채널로, 나중에 시작할 작업은 `func() T`로 나타냅니다.',
      en: 'There is no such value: a result channel stands for work already started, a `func() T` for work to start later.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'Future', url: 'https://doc.rust-lang.org/std/future/trait.Future.html' },
      {
        name: 'std::future::Future',
        url: 'https://doc.rust-lang.org/std/future/trait.Future.html',
      },
      {
        name: 'impl Future<Output = T>',
        url: 'https://doc.rust-lang.org/std/future/trait.Future.html#associatedtype.Output',
      },
      {
        name: 'Future::poll',
        url: 'https://doc.rust-lang.org/std/future/trait.Future.html#tymethod.poll',
      },
      { name: 'Poll', url: 'https://doc.rust-lang.org/std/task/enum.Poll.html' },
      { name: 'std::task::Poll', url: 'https://doc.rust-lang.org/std/task/enum.Poll.html' },
      { name: 'std::future::ready', url: 'https://doc.rust-lang.org/std/future/fn.ready.html' },
      {
        name: 'std::future::pending',
        url: 'https://doc.rust-lang.org/std/future/fn.pending.html',
      },
      {
        name: 'BoxFuture',
        url: 'https://docs.rs/futures/latest/futures/future/type.BoxFuture.html',
      },
      {
        name: 'LocalBoxFuture',
        url: 'https://docs.rs/futures/latest/futures/future/type.LocalBoxFuture.html',
      },
    ],
    syntax: 'let future = f(x);',
    note: {
      ko: '퓨처는 `.await`로 기다리거나 런타임에 넘길 때까지 아무것도 실행하지 않습니다. `BoxFuture`와 `LocalBoxFuture`는 futures 크레이트에 있습니다.',
      en: 'A future runs nothing until it is awaited or handed to a runtime. `BoxFuture` and `LocalBoxFuture` are in the futures crate.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'Promise',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise',
      },
      {
        name: 'Promise<T>',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise',
      },
      {
        name: 'new Promise',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/Promise',
      },
      {
        name: 'Promise.resolve',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/resolve',
      },
    ],
    syntax: 'const promise = f(x);',
    note: {
      ko: '만들 때 작업이 이미 시작되고 취소할 수도 없어서, 시작을 미루려면 `() => Promise<T>`를 넘깁니다.',
      en: 'The work has started when it is created and cannot be cancelled, so pass a `() => Promise<T>` to put it off.',
    },
  },
  difference: {
    ko: 'Rust 퓨처는 폴링될 때까지 아무 일도 하지 않고(지연 실행), 버리면 취소됩니다. 프로미스는 만들 때 이미 실행 중이며(즉시 실행), 결과를 간직해 여러 곳에서 기다릴 수 있습니다. Go의 결과 채널도 즉시 실행이지만 값을 한 번만 내줍니다.',
    en: 'A Rust future does nothing until it is polled (lazy), and dropping it cancels it. A promise is already running when it is created (eager) and keeps its result for any number of waiters. A Go result channel is eager too, but hands its value over once.',
  },
  pitfall: {
    ko: '프로미스처럼 퓨처를 먼저 만들어 두고 차례로 `.await`하면 동시에 실행되지 않고 하나씩 실행됩니다. 함께 실행하려면 `tokio::join!`이나 `tokio::spawn`을 씁니다.',
    en: 'Creating futures first and awaiting them in turn, as one does with promises, runs them one after another. Use `tokio::join!` or `tokio::spawn` to run them together.',
  },
  aliases: {
    ko: ['퓨처', '프로미스', '프라미스', '퓨쳐', '지연 실행', '즉시 실행', '게으른 실행', '미래값'],
    en: [
      'promise object',
      'lazy execution',
      'eager execution',
      'lazy vs eager',
      'deferred',
      'thunk',
      'poll a future',
      'lazy future',
    ],
  },
  related: [
    'async-function',
    'await-result',
    'join-handle',
    'async-trait-method',
    'channel-oneshot',
    'once-init',
    'waker',
    'pinning',
  ],
  sections: ['spawn-starts-now'],
};
