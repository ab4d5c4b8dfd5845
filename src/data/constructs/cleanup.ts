import type { Construct } from '../types';

/** Releasing resources on every way out. */
export const cleanup: Construct = {
  id: 'cleanup',
  category: 'cancellation',
  title: { ko: '뒷정리', en: 'Cleanup' },
  summary: {
    ko: '성공, 오류, 취소 가운데 무엇으로 끝나든 자원을 놓아줍니다.',
    en: 'Releases resources whether the work succeeds, fails or is cancelled.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'defer', url: 'https://go.dev/ref/spec#Defer_statements' },
      { name: 'defer f.Close()', url: 'https://go.dev/ref/spec#Defer_statements' },
      { name: 'defer func() { … }()', url: 'https://go.dev/ref/spec#Defer_statements' },
    ],
    syntax: 'defer f.Close()',
    note: {
      ko: '함수가 끝날 때 거꾸로 실행되며 패닉일 때도 실행됩니다. `os.Exit`를 부르면 실행되지 않고, `main`이 먼저 반환하면 다른 고루틴의 `defer`도 실행되지 않습니다.',
      en: 'Runs at the end of the function, last first, on a panic too. It does not run after `os.Exit`; nor does that of another goroutine when `main` returns first.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      { name: 'Drop', url: 'https://doc.rust-lang.org/std/ops/trait.Drop.html' },
      { name: 'std::ops::Drop', url: 'https://doc.rust-lang.org/std/ops/trait.Drop.html' },
      { name: 'impl Drop for T', url: 'https://doc.rust-lang.org/std/ops/trait.Drop.html' },
      {
        name: 'fn drop(&mut self)',
        url: 'https://doc.rust-lang.org/std/ops/trait.Drop.html#tymethod.drop',
      },
      { name: 'AsyncDrop', url: 'https://doc.rust-lang.org/std/future/trait.AsyncDrop.html' },
    ],
    syntax: 'impl Drop for File { fn drop(&mut self) { /* … */ } }',
    note: {
      ko: '`Drop`은 블록을 떠날 때도 퓨처가 버려질 때도 실행되지만 `.await`하지 못합니다. 비동기 뒷정리는 메서드로 직접 부릅니다. `AsyncDrop`은 실험 기능입니다.',
      en: '`Drop` runs when the block is left and when the future is dropped, but cannot `.await`: call asynchronous cleanup yourself, as a method. `AsyncDrop` is experimental.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'finally',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/try...catch',
      },
      {
        name: 'try { … } finally { … }',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/try...catch',
      },
      {
        name: 'promise.finally',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/finally',
      },
      {
        name: 'using',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/using',
      },
      {
        name: 'await using',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/await_using',
      },
      {
        name: 'Symbol.dispose',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol/dispose',
      },
      {
        name: 'Symbol.asyncDispose',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Symbol/asyncDispose',
      },
      {
        name: 'DisposableStack',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack',
      },
      {
        name: 'AsyncDisposableStack',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AsyncDisposableStack',
      },
    ],
    syntax: 'await using file = await open(path)',
    note: {
      ko: '`finally`와 `await using`의 뒷정리는 `await`할 수 있습니다. `using`은 TypeScript 5.2부터 쓰고, `DisposableStack`과 `AsyncDisposableStack`은 Node 24부터 있습니다.',
      en: 'Cleanup in `finally` and by `await using` may `await`. `using` came with TypeScript 5.2, `DisposableStack` and `AsyncDisposableStack` with Node 24.',
    },
  },
  difference: {
    ko: '`defer`는 함수 끝에서, `Drop`과 `using`은 블록 끝에서 실행됩니다. 버려진 Rust 퓨처에서는 소멸자만 실행되고 비동기 뒷정리는 할 수 없습니다. Go와 TypeScript의 작업은 신호를 보고 스스로 끝나므로 기다리면서 뒷정리할 수 있습니다.',
    en: '`defer` runs at the end of the function, `Drop` and `using` at the end of the block. In a Rust future that is dropped, only destructors run: nothing asynchronous can be done. Work in Go and TypeScript sees the signal and ends by itself, so its cleanup may wait.',
  },
  pitfall: {
    ko: 'Go의 반복문 안에 둔 `defer`는 함수가 끝날 때까지 실행되지 않으므로 본문을 함수로 떼어 냅니다. 이미 취소된 컨텍스트나 신호로 뒷정리를 하면 곧바로 실패합니다.',
    en: 'A `defer` in a Go loop does not run before the function ends: make the body a function. Cleanup that uses the context or signal that was cancelled fails at once.',
  },
  aliases: {
    ko: ['디퍼', '드롭', '유징', '소멸자', '자원 해제', '자원 정리'],
    en: [
      'destructor',
      'dispose',
      'scopeguard',
      'resource release',
      'RAII',
      'teardown',
      'finalizer',
      'Drop trait',
    ],
  },
  shared: ['promise.finally'],
  related: [
    'cancel-drop',
    'cancel-guard',
    'cancel-shield',
    'graceful-shutdown',
    'file-io',
    'async-generator',
  ],
  sections: ['cleanup-after-cancellation'],
};
