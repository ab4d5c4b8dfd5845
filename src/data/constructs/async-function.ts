import type { Construct } from '../types';

/** Declare a function that may suspend. */
export const asyncFunction: Construct = {
  id: 'async-function',
  category: 'tasks',
  title: { ko: '비동기 함수', en: 'Async function' },
  summary: {
    ko: '도중에 멈췄다가 이어서 실행될 수 있는 함수를 선언합니다.',
    en: 'Declare a function that may suspend and resume.',
  },
  go: {
    kind: 'none',
    symbols: [{ name: 'func f() T', url: 'https://go.dev/ref/spec#Function_declarations' }],
    syntax: 'func f(x int) string { return g(x) }',
    note: {
      ko: '어떤 함수든 기다리는 동안 자기 고루틴을 멈출 수 있으므로 따로 선언할 필요가 없습니다.',
      en: 'No declaration is needed, since any function may block its goroutine while it waits.',
    },
  },
  rust: {
    kind: 'equivalent',
    since: 'Rust 1.39',
    symbols: [
      {
        name: 'async fn',
        url: 'https://doc.rust-lang.org/reference/items/functions.html#async-functions',
      },
      { name: 'async', url: 'https://doc.rust-lang.org/std/keyword.async.html' },
    ],
    syntax: 'async fn f(x: i32) -> String { g(x).await }',
    note: {
      ko: '`async move` 블록을 돌려주는 `fn f(x: i32) -> impl Future<Output = String>`과 거의 같습니다.',
      en: 'Roughly the same as `fn f(x: i32) -> impl Future<Output = String>` that returns an `async move` block.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'async function',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/async_function',
      },
    ],
    syntax: 'async function f(x: number): Promise<string> { return await g(x); }',
  },
  difference: {
    ko: 'Rust의 `async fn`을 호출하면 본문을 실행하지 않고 퓨처만 돌려줍니다. TypeScript의 `async function`은 첫 `await`까지 바로 실행한 뒤 프로미스를 돌려줍니다. Go에서는 보통의 호출이라 본문이 끝나야 돌아옵니다.',
    en: 'Calling a Rust `async fn` runs none of its body and returns a future. A TypeScript `async function` runs at once up to its first `await` and then returns a promise. In Go it is an ordinary call that returns when the body has ended.',
  },
  pitfall: {
    ko: 'Go처럼 아무 함수에서나 기다릴 수는 없습니다. `.await`는 비동기 함수와 블록 안에서만 쓸 수 있어서(E0728) 호출하는 함수도 비동기가 됩니다(함수 색). 자기 자신을 부르는 `async fn`은 `Box::pin`으로 감싸야 합니다(E0733).',
    en: 'Unlike in Go, not every function may wait: `.await` is allowed only inside async functions and blocks (E0728), so callers become async too (function color). An `async fn` that calls itself needs `Box::pin` (E0733).',
  },
  aliases: {
    ko: ['async 함수', '어싱크 함수', '에이싱크 함수', '코루틴', '멈출 수 있는 함수'],
    en: ['asynchronous function', 'async keyword', 'coroutine', 'suspendable function'],
  },
  related: [
    'future-promise',
    'await-result',
    'async-closure',
    'error-propagation',
    'runtime-entry',
    'async-trait-method',
    'function-color',
    'pinning',
  ],
  sections: ['rust-async-model', 'async-fn'],
};
