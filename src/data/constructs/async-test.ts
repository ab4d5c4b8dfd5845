import type { Construct } from '../types';

/** Writing a test that waits. */
export const asyncTest: Construct = {
  id: 'async-test',
  category: 'testing',
  title: { ko: '비동기 테스트', en: 'Async test' },
  summary: {
    ko: '비동기 코드를 실행하고 결과를 기다려 확인하는 테스트를 작성합니다.',
    en: 'Writes a test that runs asynchronous code and waits for the result it checks.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'testing.T', url: 'https://pkg.go.dev/testing#T' },
      { name: 'func TestX(t *testing.T)', url: 'https://pkg.go.dev/testing#pkg-overview' },
      { name: 't.Context()', url: 'https://pkg.go.dev/testing#T.Context' },
      { name: 't.Cleanup', url: 'https://pkg.go.dev/testing#T.Cleanup' },
      { name: 't.Parallel()', url: 'https://pkg.go.dev/testing#T.Parallel' },
      { name: 'go test', url: 'https://pkg.go.dev/cmd/go#hdr-Test_packages' },
      { name: 't.Run', url: 'https://pkg.go.dev/testing#T.Run' },
    ],
    syntax: 'func TestX(t *testing.T) { v := f(t.Context()) }',
    note: {
      ko: '평범한 테스트 함수입니다. `t.Context()`(1.24)는 `t.Cleanup`의 함수가 실행되기 직전에 취소되므로, 시작한 고루틴에 넘겨 멈추게 합니다.',
      en: 'An ordinary test function. `t.Context()` (1.24) is cancelled just before the functions of `t.Cleanup` run: pass it to the goroutines you start, so that they stop.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: '#[tokio::test]', url: 'https://docs.rs/tokio/latest/tokio/attr.test.html' },
      { name: 'tokio::test', url: 'https://docs.rs/tokio/latest/tokio/attr.test.html' },
      {
        name: '#[tokio::test(flavor = "multi_thread")]',
        url: 'https://docs.rs/tokio/latest/tokio/attr.test.html#multi-threaded-runtime',
      },
      { name: 'tokio_test', url: 'https://docs.rs/tokio-test/latest/tokio_test/' },
      {
        name: 'tokio_test::block_on',
        url: 'https://docs.rs/tokio-test/latest/tokio_test/fn.block_on.html',
      },
      { name: 'cargo test', url: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html' },
    ],
    syntax: '#[tokio::test] async fn doubles() { assert_eq!(f(21).await, 42) }',
    library: 'tokio',
    note: {
      ko: '`#[tokio::test]`는 테스트마다 `current_thread` 런타임을 새로 만들고, 테스트가 끝나면 남은 태스크를 런타임과 함께 버립니다.',
      en: '`#[tokio::test]` makes a `current_thread` runtime for each test, and drops it with all remaining tasks when the test ends.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'node:test', url: 'https://nodejs.org/api/test.html' },
      {
        name: "test('…', async () => { … })",
        url: 'https://nodejs.org/api/test.html#testname-options-fn',
      },
      {
        name: 'node --test',
        url: 'https://nodejs.org/api/test.html#running-tests-from-the-command-line',
      },
      {
        name: 'assert.rejects',
        url: 'https://nodejs.org/api/assert.html#assertrejectsasyncfn-error-message',
      },
      { name: 'vitest', url: 'https://github.com/vitest-dev/vitest' },
      { name: 'jest', url: 'https://github.com/jestjs/jest' },
      { name: 'describe', url: 'https://nodejs.org/api/test.html#describename-options-fn' },
    ],
    syntax: "test('doubles', async () => assert.equal(await f(21), 42))",
    note: {
      ko: '테스트 함수가 돌려준 프로미스를 테스트 도구가 기다립니다. 거부를 확인하는 `assert.rejects`도 프로미스를 돌려주므로 `await`합니다.',
      en: 'The test runner waits for the promise that the test function returns. `assert.rejects`, which checks for a rejection, returns a promise too: await it.',
    },
  },
  difference: {
    ko: 'Go의 테스트 함수는 비동기라는 표시가 없고, 고루틴이 끝나기를 직접 기다립니다. `#[tokio::test]`는 기본이 한 스레드이므로 여러 스레드에서만 생기는 문제를 놓칠 수 있습니다. `flavor = "multi_thread"`로 바꿉니다. TypeScript에서는 돌려준 프로미스가 테스트의 끝을 정합니다.',
    en: 'A Go test has no mark for being asynchronous and waits for its goroutines itself. `#[tokio::test]` uses one thread by default and may miss what goes wrong only on several; `flavor = "multi_thread"` changes that. In TypeScript the returned promise decides when a test is over.',
  },
  pitfall: {
    ko: 'TypeScript에서 `await`를 빠뜨리면 단언이 실패하기 전에 그 테스트는 통과로 끝나고, 실패는 나중에 다른 자리에서 보고됩니다. Go의 `t.Fatal`은 다른 고루틴에서 부르지 않고 오류를 보내 확인합니다.',
    en: 'Without its `await`, a TypeScript test passes before the assertion fails, and the failure is reported later, in another place. In Go do not call `t.Fatal` from another goroutine: send the error back and check it.',
  },
  aliases: {
    ko: [
      '테스트 작성',
      'async 테스트',
      '토키오 테스트',
      '단위 테스트',
      '비동기 함수 시험',
      '유닛 테스트',
    ],
    en: ['unit test', 'test async code', 'testing async functions', 'test runner'],
  },
  related: ['virtual-time', 'runtime-entry', 'race-detection'],
  sections: ['testing-async-code', 'testing-recap'],
};
