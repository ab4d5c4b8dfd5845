import type { Construct } from '../types';

/** Getting an asynchronous result in code that is not asynchronous. */
export const blockOn: Construct = {
  id: 'block-on',
  category: 'waiting',
  title: { ko: '동기 코드에서 기다리기', en: 'Wait in synchronous code' },
  summary: {
    ko: '동기 함수가 스레드를 막은 채 비동기 결과를 기다립니다.',
    en: 'A synchronous function holds its thread until an asynchronous result is there.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: 'v := load()',
    note: {
      ko: '함수에 색이 없어서 필요하지 않습니다. 어떤 함수든 기다릴 수 있고, 멈추는 것은 그 고루틴뿐입니다.',
      en: 'Not needed, since functions have no color: any function may wait, and only its goroutine stops.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Runtime::block_on',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.block_on',
      },
      {
        name: 'tokio::runtime::Runtime::block_on',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.block_on',
      },
      {
        name: 'block_on',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.block_on',
      },
      {
        name: 'rt.block_on(fut)',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.block_on',
      },
      {
        name: 'Handle::block_on',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.block_on',
      },
      {
        name: 'Handle::current().block_on(fut)',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.block_on',
      },
      {
        name: 'futures::executor::block_on',
        url: 'https://docs.rs/futures/latest/futures/executor/fn.block_on.html',
      },
      {
        name: 'pollster::block_on',
        url: 'https://docs.rs/pollster/latest/pollster/fn.block_on.html',
      },
    ],
    syntax: 'let v = Runtime::new()?.block_on(load());',
    library: 'tokio',
    note: {
      ko: '퓨처가 끝날 때까지 스레드를 멈춥니다. `Handle::block_on`은 `current_thread` 런타임의 타이머와 입출력을 돌리지 않습니다. `futures`와 `pollster`의 `block_on`에는 런타임이 없어서, Tokio 밖이면 그 타이머나 소켓에서 패닉이 납니다.',
      en: 'Holds the calling thread until the future is done. `Handle::block_on` does not drive the timers and IO of a `current_thread` runtime. The `block_on` of `futures` and `pollster` has no runtime: outside of Tokio, timers and sockets of Tokio panic.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: 'const v = await load();',
    note: {
      ko: '같은 스레드에서는 불가능하므로 부르는 함수도 `async`로 만듭니다. Node.js에서는 다른 스레드의 결과라면 `Atomics.wait`로 멈추어 기다릴 수 있습니다.',
      en: 'Impossible on the same thread: make the caller `async` too. In Node.js a result of another thread can be waited for with `Atomics.wait`.',
    },
  },
  difference: {
    ko: 'Rust의 `block_on`은 막은 스레드에서 퓨처를 직접 폴링하지만, TypeScript에서 스레드를 막으면 프로미스를 이행할 이벤트 루프도 멈춥니다. 그래서 기다리는 함수뿐 아니라 그것을 호출하는 함수도 모두 `async`가 되고, 이는 ES 모듈의 최상위 `await`에 이르러서야 끝납니다. Go에는 이런 경계가 없습니다.',
    en: 'In Rust `block_on` polls the future on the thread it holds. In TypeScript, holding the thread also stops the event loop that would settle the promise, so every caller up the stack becomes `async`, up to a top-level `await` of an ES module. Go has no such border.',
  },
  pitfall: {
    ko: '비동기 코드 안에서 Tokio의 `block_on`을 부르면 패닉이 납니다. `futures::executor::block_on`은 패닉 없이 워커 스레드를 막습니다. `.await`를 쓰거나 `spawn_blocking`에서 부릅니다.',
    en: 'The `block_on` of Tokio panics inside asynchronous code; `futures::executor::block_on` does not and holds up a worker thread. Use `.await`, or call it in `spawn_blocking`.',
  },
  aliases: {
    ko: [
      '블록온',
      '동기에서 비동기 호출',
      '동기 비동기 연결',
      '스레드를 막고 기다리기',
      '동기 함수에서 비동기 함수',
    ],
    en: [
      'sync to async bridge',
      'call async from sync',
      'run until complete',
      'deasync',
      'wait synchronously',
      'call async from main',
      'runtime from within a runtime',
    ],
  },
  related: ['runtime-entry', 'await-result', 'blocking-work', 'function-color'],
  sections: ['three-execution-models', 'tokio-main-macro', 'block-on-inside-runtime'],
};
