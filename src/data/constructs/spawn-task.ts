import type { Construct } from '../types';

/** Start work that runs concurrently with the caller. */
export const spawnTask: Construct = {
  id: 'spawn-task',
  category: 'tasks',
  title: { ko: '태스크 시작', en: 'Spawn a task' },
  summary: {
    ko: '호출한 쪽과 동시에 실행되는 작업을 시작합니다.',
    en: 'Start work that runs concurrently with the caller.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'go f(x)', url: 'https://go.dev/ref/spec#Go_statements' },
      { name: 'go', url: 'https://go.dev/ref/spec#Go_statements' },
      { name: 'go func', url: 'https://go.dev/ref/spec#Go_statements' },
    ],
    syntax: 'go f(x)',
    note: {
      ko: '반환값은 버려지고, `main`이 끝나면 실행 중인 고루틴도 `defer`를 실행하지 못한 채 사라집니다.',
      en: 'Return values are discarded, and when `main` returns, running goroutines vanish without running their deferred calls.',
    },
  },
  rust: {
    kind: 'equivalent',
    library: 'tokio',
    symbols: [
      { name: 'tokio::spawn', url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html' },
      { name: 'tokio::task::spawn', url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html' },
      { name: 'task::spawn', url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html' },
      {
        name: 'tokio::spawn(async move { })',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html',
      },
      {
        name: 'Handle::spawn',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.spawn',
      },
      {
        name: 'Runtime::spawn',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.spawn',
      },
      {
        name: 'rt.spawn(fut)',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.spawn',
      },
    ],
    syntax: 'let handle = tokio::spawn(f(x));',
    note: {
      ko: "퓨처와 그 결과가 `Send + 'static`이어야 합니다. 런타임 밖에서 `tokio::spawn`을 부르면 패닉이 일어나고, `Handle::spawn`은 어느 스레드에서나 부를 수 있습니다.",
      en: "The future and its output must be `Send + 'static`. Outside a runtime `tokio::spawn` panics, while `Handle::spawn` may be called from any thread.",
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'const p = f(x)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/async_function#description',
      },
      {
        name: 'void f(x)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/void',
      },
    ],
    syntax: 'const p = f(x);',
    note: {
      ko: '비동기 함수를 `await` 없이 호출하면 시작되지만, 언제나 같은 스레드에서 실행됩니다.',
      en: 'Calling an async function without `await` starts it, always on the same thread.',
    },
  },
  difference: {
    ko: '`go` 문과 `tokio::spawn`은 작업을 실행 가능한 상태로 만들고 바로 돌아오며, 작업은 다른 스레드에서 실행될 수도 있습니다. TypeScript에서는 호출하는 순간 첫 `await`까지 호출한 쪽의 스택에서 동기로 실행됩니다. 고루틴의 패닉과 처리되지 않은 프로미스 거부는 프로세스를 끝내지만, Tokio 태스크의 패닉은 `JoinError`가 됩니다.',
    en: 'The `go` statement and `tokio::spawn` make the work runnable and return at once; it may run on another thread. A TypeScript call runs synchronously on the stack of the caller up to the first `await`. A panic in a goroutine and an unhandled rejection end the process, while a panic in a Tokio task becomes a `JoinError`.',
  },
  pitfall: {
    ko: 'Rust에서 비동기 함수를 호출하기만 하면 아무것도 실행되지 않습니다. `go f()`에 대응하는 코드는 `f()`가 아니라 `tokio::spawn(f())`입니다.',
    en: 'In Rust, merely calling an async function runs nothing. The counterpart of `go f()` is `tokio::spawn(f())`, not `f()`.',
  },
  aliases: {
    ko: [
      '고루틴',
      '고루틴 생성',
      '고루틴 만들기',
      '고루틴 실행',
      '태스크 생성',
      '태스크 띄우기',
      '스폰',
      '동시 실행 시작',
      '백그라운드 작업',
    ],
    en: [
      'goroutine',
      'go keyword',
      'go statement',
      'spawn',
      'start task',
      'create task',
      'background task',
      'start a goroutine',
    ],
  },
  related: [
    'join-handle',
    'async-closure',
    'blocking-work',
    'runtime-entry',
    'cancel-token',
    'fire-and-forget',
    'local-task',
    'send-sync',
    'task-memory',
    'microtask-queue',
  ],
  sections: ['rust-async-model', 'three-execution-models', 'spawn-starts-now'],
};
