import type { Construct } from '../types';

/** Handing a failure from an asynchronous call to its caller. */
export const errorPropagation: Construct = {
  id: 'error-propagation',
  category: 'errors',
  title: { ko: '오류 전파', en: 'Error propagation' },
  summary: {
    ko: '비동기 호출에서 생긴 오류를 호출한 쪽으로 넘깁니다.',
    en: 'Hands an error of an asynchronous call on to the caller.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'if err != nil', url: 'https://go.dev/ref/spec#Errors' },
      { name: 'return err', url: 'https://go.dev/ref/spec#Errors' },
      { name: 'error', url: 'https://go.dev/ref/spec#Errors' },
      { name: 'fmt.Errorf', url: 'https://pkg.go.dev/fmt#Errorf' },
      { name: 'fmt.Errorf("%w", err)', url: 'https://pkg.go.dev/fmt#Errorf' },
      {
        name: '%w',
        url: 'https://pkg.go.dev/fmt#Errorf',
      },
      { name: 'errors.New', url: 'https://pkg.go.dev/errors#New' },
      { name: 'errors.Is', url: 'https://pkg.go.dev/errors#Is' },
      { name: 'errors.As', url: 'https://pkg.go.dev/errors#As' },
      { name: 'errors.AsType', url: 'https://pkg.go.dev/errors#AsType' },
      { name: 'errors.Unwrap', url: 'https://pkg.go.dev/errors#Unwrap' },
    ],
    syntax: 'if err != nil { return err }',
    note: {
      ko: '오류는 반환값이므로 호출할 때마다 검사해서 직접 돌려줍니다. `errors.AsType`은 Go 1.26부터 있습니다.',
      en: 'An error is a return value: the caller checks it after each call and returns it by hand. `errors.AsType` exists since Go 1.26.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: '?',
        url: 'https://doc.rust-lang.org/reference/expressions/operator-expr.html#the-try-propagation-expression',
      },
      {
        name: 'fut.await?',
        url: 'https://doc.rust-lang.org/reference/expressions/operator-expr.html#the-try-propagation-expression',
      },
      { name: 'Result<T, E>', url: 'https://doc.rust-lang.org/std/result/enum.Result.html' },
      { name: 'Err(e)', url: 'https://doc.rust-lang.org/std/result/enum.Result.html#variant.Err' },
      { name: 'Box<dyn Error>', url: 'https://doc.rust-lang.org/std/error/trait.Error.html' },
      {
        name: 'Box<dyn Error + Send + Sync>',
        url: 'https://doc.rust-lang.org/std/error/trait.Error.html',
      },
      { name: 'Ok(())', url: 'https://doc.rust-lang.org/std/result/enum.Result.html#variant.Ok' },
      { name: 'io::Result<T>', url: 'https://doc.rust-lang.org/std/io/type.Result.html' },
      {
        name: 'map_err',
        url: 'https://doc.rust-lang.org/std/result/enum.Result.html#method.map_err',
      },
      { name: 'anyhow::Result', url: 'https://docs.rs/anyhow/latest/anyhow/type.Result.html' },
      {
        name: 'anyhow::Context',
        url: 'https://docs.rs/anyhow/latest/anyhow/trait.Context.html',
      },
      {
        name: 'with_context()',
        url: 'https://docs.rs/anyhow/latest/anyhow/trait.Context.html#tymethod.with_context',
      },
      {
        name: 'anyhow!',
        url: 'https://docs.rs/anyhow/latest/anyhow/macro.anyhow.html',
      },
      {
        name: 'bail!',
        url: 'https://docs.rs/anyhow/latest/anyhow/macro.bail.html',
      },
      { name: 'thiserror', url: 'https://docs.rs/thiserror/latest/thiserror/' },
    ],
    syntax: 'let text = fetch().await?',
    note: {
      ko: '`?`는 `Err`를 만나면 `From`으로 오류 타입을 바꾸어 곧바로 돌려주며, `async fn`과 `async` 블록 안에서도 똑같이 동작합니다. 오류 타입은 흔히 `anyhow`나 `thiserror` 크레이트로 만듭니다.',
      en: 'On `Err`, `?` converts the error with `From` and returns at once, inside `async` functions and `async` blocks as elsewhere. The error types often come from the crates `anyhow` or `thiserror`.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'throw',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/throw',
      },
      {
        name: 'throw new Error(message)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/throw',
      },
      {
        name: 'try { … } catch (error) { … }',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/try...catch',
      },
      {
        name: 'return await',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/async_function#description',
      },
      {
        name: 'promise.catch()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/catch',
      },
      {
        name: 'new Error(message, { cause })',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/Error',
      },
      {
        name: 'error.cause',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Error/cause',
      },
      {
        name: 'Promise.reject',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/reject',
      },
    ],
    syntax: 'const text = await fetchText()',
    note: {
      ko: '거부된 프로미스는 `await`하는 자리에서 예외가 되어 올라가고, 예외의 타입은 선언되지 않습니다.',
      en: 'A rejected promise becomes an exception at its `await` and rises from there; its type is not declared.',
    },
  },
  difference: {
    ko: 'Go와 Rust에서는 오류가 반환 타입에 드러나지만 TypeScript에서는 드러나지 않습니다. `await`를 빠뜨리면 Rust의 `?`는 컴파일되지 않고, TypeScript의 거부는 둘러싼 `try`를 빠져나갑니다.',
    en: 'In Go and Rust the return type shows the error; in TypeScript nothing does. If the `await` is forgotten, `?` does not compile in Rust, while in TypeScript the rejection escapes the surrounding `try`.',
  },
  pitfall: {
    ko: '`try` 안의 `return f()`는 옆의 `catch`에 잡히지 않으니 `return await f()`로 씁니다. 잡지 않은 거부는 Node 프로세스를 끝냅니다. `tokio::spawn`에 넘긴 퓨처의 오류는 `Box<dyn Error + Send + Sync>`처럼 `Send`여야 합니다.',
    en: '`return f()` inside a `try` is not caught by the `catch` beside it: write `return await f()`. A rejection that nobody catches ends the Node process. The error type of a future given to `tokio::spawn` has to be `Send`, such as `Box<dyn Error + Send + Sync>`.',
  },
  aliases: {
    ko: [
      '오류 처리',
      '에러 처리',
      '에러 전파',
      '물음표 연산자',
      '예외 처리',
      '오류 감싸기',
      '에러 감싸기',
      '예외 던지기',
      '오류 넘기기',
    ],
    en: [
      'error handling',
      'question mark operator',
      'try operator',
      'exception',
      'rejection',
      'try catch',
      'error wrapping',
      'wrap an error',
      'throw an error',
      'throw error',
      'x?',
      'f()?',
    ],
  },
  related: [
    'join-handle',
    'async-function',
    'join-fixed',
    'timeout',
    'timeout-error',
    'task-failure',
    'join-fail-fast',
  ],
  sections: ['errors-and-question-mark', 'summary-counterparts'],
};
