import type { Construct } from '../types';

/** Keeping a polled future where it is. */
export const pinning: Construct = {
  id: 'pinning',
  category: 'runtime',
  title: { ko: '자리 고정', en: 'Pinning' },
  summary: {
    ko: '한번 폴링한 퓨처가 메모리에서 다른 자리로 옮겨지지 않게 합니다.',
    en: 'Keeps a future that has been polled from moving in memory.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: 'v := f(x)',
    note: {
      ko: '상태는 고루틴의 스택에 있고, 런타임이 스택을 옮길 때 스택을 가리키는 포인터도 함께 고칩니다.',
      en: 'The state is on the stack of the goroutine; when the runtime moves a stack, it corrects the pointers into it.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'std::pin::pin!', url: 'https://doc.rust-lang.org/std/pin/macro.pin.html' },
      { name: 'pin!', url: 'https://doc.rust-lang.org/std/pin/macro.pin.html' },
      { name: 'Pin', url: 'https://doc.rust-lang.org/std/pin/struct.Pin.html' },
      { name: 'std::pin::Pin', url: 'https://doc.rust-lang.org/std/pin/struct.Pin.html' },
      { name: 'Pin<&mut T>', url: 'https://doc.rust-lang.org/std/pin/struct.Pin.html' },
      { name: 'Pin<Box<T>>', url: 'https://doc.rust-lang.org/std/pin/struct.Pin.html' },
      { name: 'Pin::new', url: 'https://doc.rust-lang.org/std/pin/struct.Pin.html#method.new' },
      { name: 'Box::pin', url: 'https://doc.rust-lang.org/std/boxed/struct.Box.html#method.pin' },
      { name: 'tokio::pin!', url: 'https://docs.rs/tokio/latest/tokio/macro.pin.html' },
      {
        name: 'fut.as_mut()',
        url: 'https://doc.rust-lang.org/std/pin/struct.Pin.html#method.as_mut',
      },
      { name: 'Unpin', url: 'https://doc.rust-lang.org/std/marker/trait.Unpin.html' },
      {
        name: 'PhantomPinned',
        url: 'https://doc.rust-lang.org/std/marker/struct.PhantomPinned.html',
      },
      { name: 'E0733', url: 'https://doc.rust-lang.org/error_codes/E0733.html' },
      {
        name: 'pin_project_lite',
        url: 'https://docs.rs/pin-project-lite/latest/pin_project_lite/',
      },
      {
        name: '#[pin_project]',
        url: 'https://docs.rs/pin-project/latest/pin_project/attr.pin_project.html',
      },
      {
        name: 'pin_project!',
        url: 'https://docs.rs/pin-project-lite/latest/pin_project_lite/macro.pin_project.html',
      },
    ],
    syntax: 'let mut fut = pin!(f(x));',
    note: {
      ko: '`pin!`은 지금 함수 안에, `Box::pin`은 힙에 고정합니다. 소유한 퓨처를 `.await`하면 저절로 고정되며, 참조로 폴링하거나 모아 두거나 재귀할 때 직접 고정합니다.',
      en: '`pin!` pins inside the current function, `Box::pin` on the heap. An `.await` on an owned future pins by itself; do it by hand to poll by reference, store futures or recurse.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: 'const p = f(x)',
    note: {
      ko: '상태는 가비지 컬렉터가 관리하는 객체에 있고, 컬렉터가 객체를 옮기면 참조도 함께 고칩니다.',
      en: 'The state is in garbage-collected objects, and a collector that moves them corrects the references too.',
    },
  },
  difference: {
    ko: '`async` 블록의 상태 기계는 자기 안을 가리키는 참조를 품을 수 있어, 폴링을 시작한 뒤에 옮기면 그 참조가 어긋납니다. Rust에는 이를 고쳐 줄 런타임이 없으므로 `poll`이 `Pin<&mut Self>`를 받습니다. `Unpin`인 타입은 고정한 뒤에도 옮길 수 있습니다.',
    en: 'The state machine of an `async` block may hold references into itself, which moving it after the first poll would break. Rust has no runtime to correct them, so `poll` takes `Pin<&mut Self>`. Types that are `Unpin` may be moved even after pinning.',
  },
  pitfall: {
    ko: '`cannot be unpinned` 오류는 고정하지 않은 퓨처를 `&mut fut`로 기다릴 때 납니다. `unsafe` 대신 `pin!`이나 `Box::pin`을 씁니다. 자신을 부르는 `async fn`은 `Box::pin(f(n)).await`로 씁니다(Rust 1.77).',
    en: 'The error `cannot be unpinned` comes from waiting for `&mut fut` without pinning it: use `pin!` or `Box::pin`, not `unsafe`. An `async fn` that calls itself is written `Box::pin(f(n)).await` (Rust 1.77).',
  },
  aliases: {
    ko: ['핀', '피닝', '핀 고정', '자기 참조', '박스 핀', '비동기 재귀'],
    en: [
      'pinned future',
      'self-referential',
      'cannot be unpinned',
      'async recursion',
      'immovable',
      'recursive async function',
    ],
  },
  related: [
    'waker',
    'future-promise',
    'async-function',
    'select-loop',
    'task-memory',
    'async-trait-method',
  ],
  sections: ['pin-and-self-references', 'async-recursion', 'future-recap'],
};
