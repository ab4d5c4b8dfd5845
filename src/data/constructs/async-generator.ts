import type { Construct } from '../types';

/** Writing a sequence as a function that yields. */
export const asyncGenerator: Construct = {
  id: 'async-generator',
  category: 'streams',
  title: { ko: '비동기 제너레이터', en: 'Asynchronous generator' },
  summary: {
    ko: '기다리면서 값을 하나씩 내놓는 열을 함수처럼 적습니다.',
    en: 'Writes a sequence as a function that waits and yields one value after another.',
  },
  go: {
    kind: 'partial',
    symbols: [
      { name: 'iter.Seq', url: 'https://pkg.go.dev/iter#Seq' },
      { name: 'iter.Seq[T]', url: 'https://pkg.go.dev/iter#Seq' },
      { name: 'iter.Seq2', url: 'https://pkg.go.dev/iter#Seq2' },
      { name: 'func(yield func(T) bool)', url: 'https://go.dev/ref/spec#For_range' },
      { name: 'yield(v)', url: 'https://pkg.go.dev/iter#Seq' },
    ],
    syntax: 'func(yield func(int) bool) { if !yield(1) { return } }',
    since: 'Go 1.23',
    note: {
      ko: '본문은 반복문을 도는 고루틴에서 실행됩니다. 그 안에서 기다려도 되지만, 그동안 `select`로 다른 것을 함께 기다리지는 못합니다.',
      en: 'The body runs on the goroutine of the loop. It may wait, but meanwhile the loop cannot wait for anything else in a `select`.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'async_stream::stream!',
        url: 'https://docs.rs/async-stream/latest/async_stream/macro.stream.html',
      },
      {
        name: 'stream!',
        url: 'https://docs.rs/async-stream/latest/async_stream/macro.stream.html',
      },
      {
        name: 'try_stream!',
        url: 'https://docs.rs/async-stream/latest/async_stream/macro.try_stream.html',
      },
      { name: 'async_stream', url: 'https://docs.rs/async-stream/latest/async_stream/index.html' },
      {
        name: 'futures::stream::unfold',
        url: 'https://docs.rs/futures/latest/futures/stream/fn.unfold.html',
      },
      {
        name: 'async gen',
        url: 'https://doc.rust-lang.org/unstable-book/language-features/gen-blocks.html',
      },
    ],
    syntax: 'stream! { for n in 1.. { sleep(d).await; yield n; } }',
    library: 'async-stream',
    note: {
      ko: '언어의 `async gen`은 아직 불안정합니다. 매크로나 `unfold`로 만든 스트림은 돌기 전에 고정해야 할 때가 많습니다.',
      en: '`async gen` of the language is still unstable. A stream made by the macros or by `unfold` often has to be pinned before the loop.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'async function*',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/async_function*',
      },
      {
        name: 'AsyncGenerator',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator',
      },
      {
        name: 'AsyncGenerator<T>',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator',
      },
      {
        name: 'yield',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/yield',
      },
      {
        name: 'yield*',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/yield*',
      },
      {
        name: 'generator.return()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator/return',
      },
    ],
    syntax: 'async function* numbers() { await sleep(10); yield 1; }',
    note: {
      ko: '함수를 불러도 본문은 실행되지 않고, 첫 `next()`에서 시작합니다.',
      en: 'Calling the function does not run its body; the first `next()` does.',
    },
  },
  difference: {
    ko: '반복문을 일찍 떠날 때의 뒷정리가 다릅니다. TypeScript에서는 `finally`가, Go에서는 `yield`가 `false`를 돌려준 뒤의 `defer`가 반복문을 떠나면서 실행됩니다. Rust에서는 스트림을 버릴 때 소멸자가 실행되므로 반복문보다 늦을 수 있고, 소멸자에서는 `await`할 수 없습니다.',
    en: 'Leaving the loop early cleans up in different ways. In TypeScript `finally`, and in Go the `defer` after `yield` returned false, run as the loop is left. In Rust destructors run when the stream is dropped, which may be later than the loop, and a destructor cannot await.',
  },
  pitfall: {
    ko: 'Go에서 `yield`가 `false`를 돌려준 뒤에 또 부르면 패닉이 납니다. 돌려준 값을 살펴 바로 반환합니다.',
    en: 'In Go, calling `yield` again after it returned false panics: look at what it returns, and return at once.',
  },
  aliases: {
    ko: [
      '제너레이터',
      '비동기 생성기',
      '스트림 만들기',
      '함수로 스트림 만들기',
      '값을 하나씩 내놓기',
    ],
    en: [
      'generator',
      'async generator function',
      'yield values',
      'produce a stream',
      'async-stream',
      'range-over-func',
    ],
  },
  shared: ['iter.Seq'],
  related: ['async-sequence', 'stream-transform', 'cleanup'],
  sections: ['async-streams'],
};
