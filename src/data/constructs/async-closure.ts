import type { Construct } from '../types';

/** Anonymous asynchronous code. */
export const asyncClosure: Construct = {
  id: 'async-closure',
  category: 'tasks',
  title: { ko: '비동기 블록과 클로저', en: 'Async blocks and closures' },
  summary: {
    ko: '이름 없는 비동기 코드를 필요한 자리에 바로 씁니다.',
    en: 'Write anonymous asynchronous code in place.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'func() { }()', url: 'https://go.dev/ref/spec#Function_literals' }],
    syntax: 'go func() { f(x) }()',
    note: {
      ko: '함수 리터럴은 바깥 변수를 함께 쓰며, 반복문의 변수는 Go 1.22부터 반복마다 새로 만들어집니다.',
      en: 'A function literal shares the variables around it; loop variables are new in each iteration since Go 1.22.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'async move',
        url: 'https://doc.rust-lang.org/reference/expressions/block-expr.html#capture-modes',
      },
      {
        name: 'async { }',
        url: 'https://doc.rust-lang.org/reference/expressions/block-expr.html#async-blocks',
      },
      {
        name: 'async || { }',
        url: 'https://doc.rust-lang.org/reference/expressions/closure-expr.html#async-closures',
      },
      { name: 'E0373', url: 'https://doc.rust-lang.org/error_codes/E0373.html' },
      { name: 'AsyncFn', url: 'https://doc.rust-lang.org/std/ops/trait.AsyncFn.html' },
      {
        name: 'impl AsyncFn()',
        url: 'https://doc.rust-lang.org/std/ops/trait.AsyncFn.html',
      },
      { name: 'AsyncFnMut', url: 'https://doc.rust-lang.org/std/ops/trait.AsyncFnMut.html' },
      { name: 'AsyncFnOnce', url: 'https://doc.rust-lang.org/std/ops/trait.AsyncFnOnce.html' },
    ],
    syntax: 'let future = async move { f(x).await };',
    note: {
      ko: '블록은 Rust 1.39부터, `async || { }` 클로저와 `AsyncFn` 트레이트는 1.85부터 있습니다.',
      en: 'Blocks exist since Rust 1.39, `async || { }` closures and the `AsyncFn` traits since 1.85.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'async () => { }',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/Arrow_functions',
      },
      {
        name: '(async () => { })()',
        url: 'https://developer.mozilla.org/en-US/docs/Glossary/IIFE',
      },
    ],
    syntax: 'const promise = (async () => { await f(x); })();',
  },
  difference: {
    ko: 'Rust의 비동기 블록은 퓨처일 뿐이라 `.await`로 기다리거나 `tokio::spawn`에 넘겨야 실행됩니다. `move`는 캡처한 변수의 소유권을 옮기거나 값을 복사합니다. Go와 TypeScript의 클로저는 바깥 변수를 함께 쓰므로 나중에 바뀐 값을 봅니다.',
    en: 'A Rust async block is only a future: it runs when awaited or given to `tokio::spawn`. The `move` keyword transfers the ownership of captured variables, or copies them. Go and TypeScript closures share the outer variables and see later changes.',
  },
  pitfall: {
    ko: '`tokio::spawn`에 넘기는 블록이 지역 변수를 빌리면 컴파일되지 않습니다(E0373). `async move`로 옮기고, 여러 태스크가 함께 쓸 값은 태스크마다 `Arc`를 복제해 넘깁니다.',
    en: 'A block given to `tokio::spawn` that borrows a local variable does not compile (E0373). Write `async move`, and give each task a clone of an `Arc` for a value that they share.',
  },
  aliases: {
    ko: [
      '비동기 블록',
      '비동기 클로저',
      'async 블록',
      'async 블럭',
      'async 클로저',
      '비동기 람다',
      '익명 함수',
      '즉시 실행 함수',
      '화살표 함수',
      '변수 캡처',
      '비동기 콜백',
    ],
    en: [
      'async block',
      'async closure',
      'anonymous function',
      'function literal',
      'arrow function',
      'IIFE',
      'capture variables',
      'async callback',
    ],
  },
  shared: ['E0373'],
  related: ['spawn-task', 'async-function', 'async-trait-method', 'shared-ownership'],
  sections: ['async-blocks'],
};
