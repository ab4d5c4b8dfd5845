import type { Construct } from '../types';

/** Letting one task at a time reach shared data. */
export const mutex: Construct = {
  id: 'mutex',
  category: 'synchronization',
  title: { ko: '뮤텍스', en: 'Mutex' },
  summary: {
    ko: '여러 태스크가 공유하는 데이터를 한 번에 한 태스크만 다루게 합니다.',
    en: 'Lets only one task at a time work on shared data.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'sync.Mutex', url: 'https://pkg.go.dev/sync#Mutex' },
      { name: 'mu.Lock()', url: 'https://pkg.go.dev/sync#Mutex.Lock' },
      { name: 'mu.Unlock()', url: 'https://pkg.go.dev/sync#Mutex.Unlock' },
      { name: 'defer mu.Unlock()', url: 'https://pkg.go.dev/sync#Mutex.Unlock' },
      { name: 'mu.TryLock()', url: 'https://pkg.go.dev/sync#Mutex.TryLock' },
      { name: 'sync.Locker', url: 'https://pkg.go.dev/sync#Locker' },
    ],
    syntax: 'mu.Lock(); count++; mu.Unlock()',
    note: {
      ko: '뮤텍스와 데이터가 따로 있으므로, 무엇을 보호하는지는 주석에 적고 잠금은 대개 `defer`로 풉니다.',
      en: 'The mutex and the data are separate: a comment says what it guards, and `defer` usually unlocks it.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'std::sync::Mutex', url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html' },
      {
        name: 'Arc<Mutex<T>>',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#examples',
      },
      {
        name: 'Arc::new(Mutex::new(0))',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#examples',
      },
      {
        name: 'Mutex::new',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.new',
      },
      {
        name: 'mutex.lock().unwrap()',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.lock',
      },
      { name: 'MutexGuard', url: 'https://doc.rust-lang.org/std/sync/struct.MutexGuard.html' },
      {
        name: 'try_lock',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.try_lock',
      },
      { name: 'PoisonError', url: 'https://doc.rust-lang.org/std/sync/struct.PoisonError.html' },
      {
        name: 'PoisonError::into_inner',
        url: 'https://doc.rust-lang.org/std/sync/struct.PoisonError.html#method.into_inner',
      },
      {
        name: 'is_poisoned',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.is_poisoned',
      },
      {
        name: 'clear_poison',
        url: 'https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.clear_poison',
      },
      {
        name: 'parking_lot::Mutex',
        url: 'https://docs.rs/parking_lot/latest/parking_lot/type.Mutex.html',
      },
    ],
    syntax: '*count.lock().unwrap() += 1',
    note: {
      ko: '뮤텍스가 데이터를 소유하고 가드가 사라질 때 풀리며, 비동기 코드에서도 보통 `std::sync::Mutex`를 씁니다. 잠근 채 패닉이 나면 오염되어, 그 뒤의 `lock`은 `Err`를 돌려줍니다.',
      en: 'The mutex owns the data and unlocks when the guard goes; `std::sync::Mutex` is the usual choice in async code too. A panic while it is locked poisons it: later calls of `lock` return `Err`.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: 'count += 1',
    note: {
      ko: '두 `await` 사이에는 다른 코드가 끼어들지 않으므로 잠금이 필요 없지만, `await`를 사이에 둔 갱신은 아무것도 지켜 주지 않습니다.',
      en: 'Nothing else runs between two awaits, so no lock is needed there; an update with an `await` in its middle is not protected.',
    },
  },
  difference: {
    ko: 'Go에서는 잠그지 않고도 데이터를 만질 수 있지만, Rust에서는 잠가서 얻은 가드를 거쳐야만 닿습니다. `std`의 가드를 쥔 채 `await`하는 퓨처는 `tokio::spawn`에 넘기면 컴파일되지 않으며, 잠근 채 기다려야 할 때 `tokio::sync::Mutex`를 씁니다. TypeScript는 한 스레드에서 실행되므로 `await`를 사이에 둔 갱신만 조심하면 됩니다.',
    en: 'In Go the data can be touched without the lock; in Rust only through the guard that locking gives. A future that awaits while it holds a `std` guard does not compile under `tokio::spawn`; `tokio::sync::Mutex` is for locks that must be held while waiting. TypeScript runs on one thread, so only an update with an `await` in its middle needs care.',
  },
  pitfall: {
    ko: '`join!`처럼 `Send`를 요구하지 않는 곳에서는 `std` 가드를 쥔 채 `await`하는 코드가 컴파일되고, 두 갈래가 같은 뮤텍스를 잠그려 하면 교착 상태에 빠집니다.',
    en: 'Where `Send` is not required, as in `join!`, awaiting with a `std` guard in hand does compile, and two branches that lock the same mutex deadlock.',
  },
  aliases: {
    ko: [
      '락',
      '잠금',
      '상호 배제',
      '임계 구역',
      '공유 데이터',
      '크리티컬 섹션',
      '변수를 안전하게 고치기',
    ],
    en: [
      'lock',
      'mutual exclusion',
      'critical section',
      'guard',
      'shared state',
      'lock poisoning',
      'protect shared state',
      'std mutex',
    ],
  },
  related: [
    'channel-bounded',
    'blocking-work',
    'race-detection',
    'deadlock-detection',
    'async-mutex',
    'rwlock',
    'actor',
    'semaphore',
    'atomics',
    'shared-ownership',
  ],
  sections: ['go-goroutine-model'],
};
