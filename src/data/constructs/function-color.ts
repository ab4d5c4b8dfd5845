import type { Construct } from '../types';

/** Functions that may wait and functions that may not. */
export const functionColor: Construct = {
  id: 'function-color',
  category: 'runtime',
  title: { ko: '함수 색', en: 'Function color' },
  summary: {
    ko: '기다릴 수 있는 함수와 그렇지 않은 함수가 문법으로 나뉘는 성질입니다.',
    en: 'The split of functions into those that may wait and those that may not.',
  },
  go: {
    kind: 'none',
    symbols: [{ name: 'ctx context.Context', url: 'https://pkg.go.dev/context#Context' }],
    syntax: 'func total() int { return price("tea") }',
    note: {
      ko: '어떤 함수든 기다릴 수 있어서 색이 없습니다. 다만 취소할 수 있는 함수는 `ctx` 인자를 받고, 부르는 쪽도 차례로 `ctx`를 받게 됩니다.',
      en: 'Any function may wait, so there is no color. But a function that can be cancelled takes a `ctx`, and so, in turn, do its callers.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [{ name: 'E0728', url: 'https://doc.rust-lang.org/error_codes/E0728.html' }],
    syntax: 'async fn total() -> u32 { price("tea").await }',
    note: {
      ko: '`.await`는 `async` 안에서만 쓰며, 밖에서 쓰면 E0728 오류가 납니다. 동기 코드에서는 `block_on`으로 비동기 결과를 기다리고(Tokio에서는 비동기 코드 안에서 부르면 패닉), 비동기 코드에서는 블로킹 코드를 `spawn_blocking`으로 부릅니다.',
      en: 'An `.await` outside `async` code is error E0728. Synchronous code waits for asynchronous results with `block_on`, which panics inside asynchronous code of Tokio; asynchronous code calls blocking code through `spawn_blocking`.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'await is only valid in async functions',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors/Bad_await',
      },
      {
        name: 'TS1308',
        url: 'https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json',
      },
      {
        name: 'await expressions are only allowed within async functions',
        url: 'https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json',
      },
    ],
    syntax: "async function total() { return await price('tea') }",
    note: {
      ko: '`await`는 `async` 함수와 ES 모듈의 최상위에서만 쓰며, 다른 함수 안에서는 TS1308 오류가 납니다. 동기 함수는 같은 스레드의 프로미스에서 값을 꺼낼 수 없습니다.',
      en: 'An `await` belongs in an `async` function or at the top of an ES module; in another function it is error TS1308. A synchronous function cannot get the value out of a promise of its own thread.',
    },
  },
  difference: {
    ko: 'Rust와 TypeScript에서는 안쪽 함수가 `async`가 되면 그 결과를 기다리는 함수도 위로 모두 `async`가 됩니다. Rust는 `block_on`으로 이 전염을 끊을 수 있지만 TypeScript는 끊을 수 없습니다. Go의 함수는 모양이 같으므로 호출만 보아서는 기다리는지 알 수 없습니다.',
    en: 'In Rust and TypeScript, once an inner function is `async`, so are all functions above it that wait for its result. Rust can stop the spread with `block_on`; TypeScript cannot. Functions in Go look alike, so a call does not show whether it waits.',
  },
  pitfall: {
    ko: 'TypeScript의 동기 함수에서 `await` 없이 부르면 값이 아니라 프로미스를 얻습니다. 템플릿 문자열에 넣으면 그대로 컴파일되어 `[object Promise]`가 출력됩니다.',
    en: 'Calling without `await` from a synchronous TypeScript function gives a promise, not the value. In a template string that compiles, and prints `[object Promise]`.',
  },
  aliases: {
    ko: [
      '함수 컬러링',
      '색칠된 함수',
      'async 전염',
      '비동기 전염',
      '함수의 색',
      '빨간 함수 파란 함수',
      '색깔 있는 함수',
      'async 번짐',
      'async 퍼짐',
      'async가 퍼지는 이유',
    ],
    en: [
      'function colour',
      'function coloring',
      'function colouring',
      'colored functions',
      'async contagion',
      'await is only allowed inside',
      'what color is your function',
      'viral async',
      'async is contagious',
    ],
  },
  related: ['async-function', 'block-on', 'blocking-work'],
  sections: ['three-execution-models'],
};
