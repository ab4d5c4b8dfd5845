import type { Construct } from '../types';

/** Shared numbers and flags that need no lock. */
export const atomics: Construct = {
  id: 'atomics',
  category: 'synchronization',
  title: { ko: '원자 값', en: 'Atomic values' },
  summary: {
    ko: '여러 스레드가 잠그지 않고 함께 읽고 바꾸는 수와 플래그입니다.',
    en: 'Numbers and flags that several threads read and change without a lock.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'sync/atomic', url: 'https://pkg.go.dev/sync/atomic' },
      { name: 'atomic.Int64', url: 'https://pkg.go.dev/sync/atomic#Int64' },
      { name: 'atomic.Int32', url: 'https://pkg.go.dev/sync/atomic#Int32' },
      { name: 'atomic.Bool', url: 'https://pkg.go.dev/sync/atomic#Bool' },
      { name: 'atomic.Pointer[T]', url: 'https://pkg.go.dev/sync/atomic#Pointer' },
      { name: 'atomic.Value', url: 'https://pkg.go.dev/sync/atomic#Value' },
      { name: 'atomic.AddInt64', url: 'https://pkg.go.dev/sync/atomic#AddInt64' },
      { name: 'atomic.LoadInt64', url: 'https://pkg.go.dev/sync/atomic#LoadInt64' },
      { name: 'CompareAndSwap', url: 'https://pkg.go.dev/sync/atomic#Int64.CompareAndSwap' },
    ],
    syntax: 'var n atomic.Int64; n.Add(1); n.Load()',
    since: 'Go 1.19',
    note: {
      ko: '모든 연산이 순차 일관합니다. `atomic.Int64`처럼 메서드가 있는 타입은 1.19부터 있고, 그전에는 `atomic.AddInt64` 같은 함수만 있었습니다.',
      en: 'All operations are sequentially consistent. Types with methods, such as `atomic.Int64`, came with 1.19; before, there were functions like `atomic.AddInt64`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'std::sync::atomic',
        url: 'https://doc.rust-lang.org/std/sync/atomic/index.html',
      },
      {
        name: 'AtomicU64',
        url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU64.html',
      },
      { name: 'AtomicU32', url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU32.html' },
      { name: 'AtomicI64', url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicI64.html' },
      {
        name: 'AtomicUsize',
        url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicUsize.html',
      },
      {
        name: 'AtomicBool',
        url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicBool.html',
      },
      { name: 'AtomicPtr', url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicPtr.html' },
      {
        name: 'fetch_add',
        url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU64.html#method.fetch_add',
      },
      {
        name: 'fetch_sub',
        url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU64.html#method.fetch_sub',
      },
      {
        name: 'compare_exchange',
        url: 'https://doc.rust-lang.org/std/sync/atomic/struct.AtomicU64.html#method.compare_exchange',
      },
      {
        name: 'Ordering::Relaxed',
        url: 'https://doc.rust-lang.org/std/sync/atomic/enum.Ordering.html#variant.Relaxed',
      },
      {
        name: 'Ordering::Acquire',
        url: 'https://doc.rust-lang.org/std/sync/atomic/enum.Ordering.html#variant.Acquire',
      },
      {
        name: 'Ordering::Release',
        url: 'https://doc.rust-lang.org/std/sync/atomic/enum.Ordering.html#variant.Release',
      },
      {
        name: 'Ordering::AcqRel',
        url: 'https://doc.rust-lang.org/std/sync/atomic/enum.Ordering.html#variant.AcqRel',
      },
      {
        name: 'Ordering::SeqCst',
        url: 'https://doc.rust-lang.org/std/sync/atomic/enum.Ordering.html#variant.SeqCst',
      },
    ],
    syntax: 'n.fetch_add(1, Ordering::Relaxed)',
    note: {
      ko: '연산마다 `Ordering`을 고릅니다. 값을 세기만 하면 `Relaxed`로 충분하고, 다른 데이터가 준비되었음을 알리려면 `Release`로 쓰고 `Acquire`로 읽습니다.',
      en: 'Every operation takes an `Ordering`. `Relaxed` is enough to count; to announce that other data is ready, write with `Release` and read with `Acquire`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'Atomics',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics',
      },
      {
        name: 'Atomics.add',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/add',
      },
      {
        name: 'Atomics.load',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/load',
      },
      {
        name: 'Atomics.store',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/store',
      },
      {
        name: 'Atomics.compareExchange',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/compareExchange',
      },
      {
        name: 'SharedArrayBuffer',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/SharedArrayBuffer',
      },
    ],
    syntax: 'Atomics.add(new Int32Array(sharedBuffer), 0, 1)',
    note: {
      ko: '정수 배열의 원소를 다루며, 스레드끼리 함께 쓰려면 배열을 `SharedArrayBuffer`에 둡니다. 한 스레드 안에서는 `n += 1`로 충분합니다.',
      en: 'Works on elements of integer arrays; those that threads share lie in a `SharedArrayBuffer`. Within one thread, `n += 1` is enough.',
    },
  },
  difference: {
    ko: 'Go와 JavaScript의 원자 연산은 언제나 순차 일관하고, Rust에서는 연산마다 순서를 고릅니다. 안전한 Rust에서는 원자 타입이나 잠금 없이 `static` 변수를 바꿀 수 없지만, Go에서는 `atomic.AddInt64`로 바꾸는 변수를 보통의 대입으로도 바꿀 수 있고, 섞어 쓰면 데이터 경합입니다. JavaScript에서는 워커와 메모리를 나누어 쓸 때만 필요합니다.',
    en: 'Atomic operations of Go and JavaScript are always sequentially consistent; Rust has you choose an order for each. Safe Rust cannot change a `static` without an atomic type or a lock; Go lets you assign to a variable that `atomic.AddInt64` changes elsewhere, which is a data race. JavaScript needs them only where workers share memory.',
  },
  pitfall: {
    ko: '`load`로 읽고 `store`로 쓰면 각각은 원자적이어도 그사이에 다른 스레드가 끼어들어 갱신을 잃습니다. `fetch_add`나 `compare_exchange`처럼 한 연산으로 바꿉니다.',
    en: 'A `load` followed by a `store` is two atomic operations: another thread may come between, and an update is lost. Change the value in one, such as `fetch_add` or `compare_exchange`.',
  },
  aliases: {
    ko: [
      '아토믹',
      '원자적 연산',
      '원자 변수',
      '잠금 없는',
      '락프리',
      '메모리 순서',
      '카운터 올리기',
      '공유 카운터 증가',
    ],
    en: [
      'atomic',
      'compare and swap',
      'CAS',
      'lock-free',
      'memory ordering',
      'atomic counter',
      'increment a counter',
    ],
  },
  related: ['mutex', 'once-init', 'race-detection', 'shared-ownership'],
  sections: ['atomic-values', 'other-primitives'],
};
