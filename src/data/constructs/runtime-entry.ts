import type { Construct } from '../types';

/** Starting what runs asynchronous code. */
export const runtimeEntry: Construct = {
  id: 'runtime-entry',
  category: 'runtime',
  title: { ko: '런타임 시작', en: 'Runtime entry' },
  summary: {
    ko: '비동기 코드를 실행할 런타임을 만들고 첫 퓨처를 맡깁니다.',
    en: 'Starts the runtime that runs asynchronous code and gives it the first future.',
  },
  go: {
    kind: 'none',
    symbols: [{ name: 'func main()', url: 'https://go.dev/ref/spec#Program_execution' }],
    syntax: 'func main() { go work() }',
    note: {
      ko: '런타임이 모든 프로그램에 들어 있고 `main`도 고루틴에서 실행되므로 시작할 것이 없습니다.',
      en: 'The runtime is part of every program and `main` itself runs in a goroutine: there is nothing to start.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: '#[tokio::main]', url: 'https://docs.rs/tokio/latest/tokio/attr.main.html' },
      { name: 'tokio::main', url: 'https://docs.rs/tokio/latest/tokio/attr.main.html' },
      {
        name: '#[tokio::main(flavor = "current_thread")]',
        url: 'https://docs.rs/tokio/latest/tokio/attr.main.html#current-thread',
      },
      {
        name: 'tokio::runtime::Runtime',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html',
      },
      {
        name: 'Runtime::new()',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.new',
      },
      {
        name: 'tokio::runtime::Builder',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html',
      },
      {
        name: 'Builder::new_multi_thread()',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.new_multi_thread',
      },
      {
        name: 'Builder::new_current_thread()',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.new_current_thread',
      },
      {
        name: 'enable_all',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.enable_all',
      },
      {
        name: 'Handle::current()',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.current',
      },
      {
        name: 'there is no reactor running',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.current',
      },
      { name: 'smol', url: 'https://docs.rs/smol/latest/smol/' },
      { name: 'embassy', url: 'https://docs.rs/embassy-executor/latest/embassy_executor/' },
      { name: 'async-std', url: 'https://docs.rs/crate/async-std/latest' },
    ],
    syntax: '#[tokio::main] async fn main() {}',
    library: 'tokio',
    note: {
      ko: '매크로는 평범한 `fn main`을 만들고, 그 안에서 `Runtime`을 만들어 본문을 `block_on`으로 실행합니다.',
      en: 'The macro writes a plain `fn main` that builds a `Runtime` and runs the body with `block_on`.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: 'await main()',
    note: {
      ko: '이벤트 루프는 Node.js나 브라우저가 돌리고, ES 모듈에서는 최상위에서 바로 `await`할 수 있습니다.',
      en: 'Node.js or the browser runs the event loop, and an ES module may `await` at its top level.',
    },
  },
  difference: {
    ko: 'Rust 언어에는 런타임이 없어서 라이브러리로 골라 시작해야 합니다. 대개 Tokio이고, 작은 smol과 임베디드용 embassy도 있습니다. async-std는 개발이 중단되었습니다. `#[tokio::main]`은 기본으로 여러 스레드를 쓰며, 본문은 워커가 아니라 `main` 스레드에서 실행됩니다.',
    en: 'The Rust language ships no runtime, so you choose one as a library and start it: mostly Tokio, also the small smol, or embassy for embedded devices. async-std is discontinued. `#[tokio::main]` uses several threads by default, and its body runs on the `main` thread, not on a worker.',
  },
  pitfall: {
    ko: '런타임 밖에서 `tokio::spawn`이나 `tokio::time::sleep`을 쓰면 컴파일은 되지만 실행할 때 패닉이 납니다. 런타임 안에서 `block_on`을 또 부를 때도 마찬가지입니다.',
    en: '`tokio::spawn` or `tokio::time::sleep` outside a runtime compiles and panics when it runs. So does a second `block_on` inside a runtime.',
  },
  aliases: {
    ko: ['런타임', '실행기', '이그제큐터', '토키오 메인', '진입점'],
    en: ['runtime', 'executor', 'entry point', 'start the runtime'],
  },
  related: [
    'spawn-task',
    'async-function',
    'blocking-work',
    'block-on',
    'scheduler-model',
    'worker-count',
    'async-test',
  ],
  sections: ['rust-async-model', 'tiny-executor'],
};
