import type { Construct } from '../types';

/** Types that say whether a value may go to another thread. */
export const sendSync: Construct = {
  id: 'send-sync',
  category: 'synchronization',
  title: { ko: 'Send와 Sync', en: 'Send and Sync' },
  summary: {
    ko: '값을 다른 스레드로 옮기거나 여러 스레드가 함께 써도 되는지를 타입으로 나타냅니다.',
    en: 'Types that say whether a value may move to another thread or be used by several at once.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: {
      ko: '어떤 값이든 다른 고루틴에 넘길 수 있습니다. 함께 써도 되는지는 문서에 적고, 실수는 `go vet`과 `-race`로 찾습니다.',
      en: 'Any value may go to another goroutine. Documentation says whether it may be shared; `go vet` and `-race` look for mistakes.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'Send', url: 'https://doc.rust-lang.org/std/marker/trait.Send.html' },
      { name: 'Sync', url: 'https://doc.rust-lang.org/std/marker/trait.Sync.html' },
      { name: 'std::marker::Send', url: 'https://doc.rust-lang.org/std/marker/trait.Send.html' },
      { name: 'std::marker::Sync', url: 'https://doc.rust-lang.org/std/marker/trait.Sync.html' },
      { name: 'Send + Sync', url: 'https://doc.rust-lang.org/std/marker/trait.Sync.html' },
      { name: "Send + 'static", url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html' },
      {
        name: "Send + Sync + 'static",
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html',
      },
      { name: 'T: Send', url: 'https://doc.rust-lang.org/std/marker/trait.Send.html' },
      { name: '!Send', url: 'https://doc.rust-lang.org/std/marker/trait.Send.html' },
      { name: 'unsafe impl Send', url: 'https://doc.rust-lang.org/std/marker/trait.Send.html' },
      {
        name: 'future cannot be sent between threads safely',
        url: 'https://tokio.rs/tokio/tutorial/spawning#send-bound',
      },
      {
        name: 'cannot be sent between threads safely',
        url: 'https://doc.rust-lang.org/std/marker/trait.Send.html',
      },
    ],
    syntax: "fn run<T: Send + 'static>(value: T)",
    note: {
      ko: '`Send`는 다른 스레드로 옮겨도 된다는 뜻이고 `Sync`는 참조를 여러 스레드가 함께 써도 된다는 뜻입니다. 컴파일러가 필드를 보고 저절로 정합니다.',
      en: '`Send`: may move to another thread. `Sync`: references to it may be used by several threads. The compiler derives both from the fields.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'postMessage(value, transfer)',
        url: 'https://nodejs.org/api/worker_threads.html#portpostmessagevalue-transferlist',
      },
      {
        name: 'DataCloneError',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/DOMException#datacloneerror',
      },
      {
        name: 'Transferable',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Transferable_objects',
      },
    ],
    syntax: 'worker.postMessage(value)',
    note: {
      ko: '다른 스레드에는 복제하거나 넘겨줄 수 있는 값만 보냅니다. 함수처럼 그럴 수 없는 값은 실행 중에 `DataCloneError`가 됩니다.',
      en: 'Only values that can be cloned or transferred go to another thread. Others, such as functions, fail at run time with a `DataCloneError`.',
    },
  },
  difference: {
    ko: '안전한 Rust에서는 데이터 경합을 일으킬 코드가 컴파일되지 않습니다. Go에서는 컴파일되고 실행 중에 `-race`로만 드러납니다. JavaScript는 스레드마다 힙이 달라 값을 복제해 보내므로 데이터 경합은 `SharedArrayBuffer`에서만 생깁니다.',
    en: 'Code that could cause a data race does not compile in safe Rust. In Go it compiles, and only `-race` shows it, at run time. JavaScript has a heap per thread and sends copies, so data races arise only on a `SharedArrayBuffer`.',
  },
  pitfall: {
    ko: '`.await`를 넘어 살아 있는 값 하나가 퓨처 전체를 `Send`가 아니게 만듭니다. `Rc`나 `std`의 잠금 가드를 쓰는 부분을 `{ … }` 블록으로 감싸 `.await` 전에 끝냅니다.',
    en: 'One value alive across an `.await` makes the whole future not `Send`. Put the part that uses an `Rc` or a `std` lock guard in a `{ … }` block that ends before the `.await`.',
  },
  aliases: {
    ko: ['센드', '싱크 트레이트', '스레드 안전성', '스레드 안전', 'Send가 아닌 퓨처'],
    en: ['thread safety', 'thread safe', 'not Send', 'Send bound', 'marker trait', 'auto trait'],
  },
  related: ['shared-ownership', 'spawn-task', 'local-task', 'race-detection', 'async-trait-method'],
  sections: ['send-and-static', 'guards-across-await', 'send-in-traits'],
};
