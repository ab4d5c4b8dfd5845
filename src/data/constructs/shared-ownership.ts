import type { Construct } from '../types';

/** Several tasks that keep one value alive. */
export const sharedOwnership: Construct = {
  id: 'shared-ownership',
  category: 'synchronization',
  title: { ko: '값 함께 쓰기', en: 'Shared ownership' },
  summary: {
    ko: '여러 태스크가 값 하나를 복사하지 않고 함께 쓰며, 마지막 태스크가 끝날 때까지 살려 둡니다.',
    en: 'Several tasks use one value without copying it and keep it alive until the last is done.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: '*T', url: 'https://go.dev/ref/spec#Pointer_types' },
      { name: '&T{}', url: 'https://go.dev/ref/spec#Composite_literals' },
    ],
    syntax: 'cfg := &Config{}; go serve(cfg)',
    note: {
      ko: '포인터를 넘기거나 클로저로 잡으면 됩니다. 값은 가비지 컬렉터가 거두고, 동시에 바꾸는 일은 막아 주지 않습니다.',
      en: 'Pass a pointer or capture the variable; the garbage collector frees the value. Nothing keeps goroutines from changing it at once.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'std::sync::Arc', url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html' },
      { name: 'Arc', url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html' },
      { name: 'Arc<T>', url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html' },
      { name: 'Arc::new', url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html#method.new' },
      {
        name: 'Arc::clone',
        url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html#method.clone',
      },
      {
        name: 'Arc::strong_count',
        url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html#method.strong_count',
      },
      {
        name: 'Arc::downgrade',
        url: 'https://doc.rust-lang.org/std/sync/struct.Arc.html#method.downgrade',
      },
      { name: 'std::sync::Weak', url: 'https://doc.rust-lang.org/std/sync/struct.Weak.html' },
      { name: 'Rc<T>', url: 'https://doc.rust-lang.org/std/rc/struct.Rc.html' },
      { name: 'std::rc::Rc', url: 'https://doc.rust-lang.org/std/rc/struct.Rc.html' },
    ],
    syntax: 'let cfg = Arc::clone(&cfg); tokio::spawn(serve(cfg));',
    note: {
      ko: '`Arc`를 복제하면 주인이 하나 늘고 마지막 주인이 사라질 때 값도 사라집니다. `Rc`는 같은 일을 하지만 스레드 하나 안에서만 씁니다.',
      en: 'Cloning an `Arc` adds an owner; the value goes with the last one. `Rc` does the same but stays on one thread.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'const shared = obj',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Memory_management',
      },
      {
        name: 'WeakRef',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/WeakRef',
      },
    ],
    syntax: 'const shared = { count: 0 }; void serve(shared)',
    note: {
      ko: '한 스레드 안에서는 참조만 넘기면 됩니다. 워커에는 객체의 사본이 전달되고, `SharedArrayBuffer`의 바이트만 함께 씁니다.',
      en: 'Within a thread you pass a reference. A worker gets copies of objects; only the bytes of a `SharedArrayBuffer` are shared.',
    },
  },
  difference: {
    ko: 'Rust에서는 빌린 값을 태스크에 넘길 수 없으므로 `Arc`로 주인을 여럿 두고, 바꾸려면 `Mutex`나 원자 타입을 함께 씁니다. 그 조건은 컴파일러가 검사합니다. Go에서는 포인터를 그냥 넘기고 잠금은 프로그래머의 몫이며 `-race`로 찾습니다. TypeScript의 객체는 스레드 사이에서 함께 쓰지 못합니다.',
    en: 'A Rust task cannot borrow from its creator, so an `Arc` gives the value several owners; to change it, add a `Mutex` or an atomic type, and the compiler checks that you did. Go just passes a pointer: locking is up to you, and `-race` finds lapses. TypeScript objects are not shared between threads.',
  },
  pitfall: {
    ko: '`async move` 블록에 `Arc`를 그대로 쓰면 원본이 옮겨 가 다음 태스크가 쓰지 못합니다. 블록 앞에서 태스크마다 복제합니다. 서로를 가리키는 `Arc`는 사라지지 않으므로 한쪽을 `Weak`로 둡니다.',
    en: 'An `async move` block takes the `Arc` itself, and the next task has none: clone it before the block, once per task. `Arc`s that point at each other are never freed; make one of them a `Weak`.',
  },
  aliases: {
    ko: [
      '공유 소유권',
      '아크',
      '참조 카운팅',
      '여러 태스크가 같은 값 쓰기',
      '상태 공유',
      '여러 태스크에 값 넘기기',
    ],
    en: [
      'reference counting',
      'share state between tasks',
      'share a value',
      'refcount',
      'sharing state',
      'reference counted',
    ],
  },
  related: ['mutex', 'send-sync', 'async-closure', 'atomics', 'local-task'],
  sections: ['send-and-static', 'async-await-recap', 'practical-patterns-recap'],
};
