import type { Construct } from '../types';

/** A lock for many readers or one writer. */
export const rwlock: Construct = {
  id: 'rwlock',
  category: 'synchronization',
  title: { ko: '읽기·쓰기 잠금', en: 'Read-write lock' },
  summary: {
    ko: '여럿이 함께 읽거나, 하나만 쓰게 합니다.',
    en: 'Lets many read together, or one write alone.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'sync.RWMutex', url: 'https://pkg.go.dev/sync#RWMutex' },
      { name: 'RWMutex', url: 'https://pkg.go.dev/sync#RWMutex' },
      { name: 'mu.RLock()', url: 'https://pkg.go.dev/sync#RWMutex.RLock' },
      { name: 'mu.RUnlock()', url: 'https://pkg.go.dev/sync#RWMutex.RUnlock' },
      { name: 'defer mu.RUnlock()', url: 'https://pkg.go.dev/sync#RWMutex.RUnlock' },
      { name: 'mu.TryRLock()', url: 'https://pkg.go.dev/sync#RWMutex.TryRLock' },
    ],
    syntax: 'mu.RLock(); v := value; mu.RUnlock()',
    note: {
      ko: '읽을 때는 `RLock`, 쓸 때는 `Lock`을 부릅니다. 기다리는 `Lock`이 있으면 새 `RLock`도 그 뒤에서 기다립니다.',
      en: 'Readers call `RLock`, writers `Lock`. While a `Lock` is waiting, a new `RLock` waits behind it.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::sync::RwLock',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html',
      },
      { name: 'std::sync::RwLock', url: 'https://doc.rust-lang.org/std/sync/struct.RwLock.html' },
      { name: 'RwLock', url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html' },
      { name: 'Arc<RwLock<T>>', url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html' },
      {
        name: 'RwLock::new',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html#method.new',
      },
      {
        name: 'lock.read().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html#method.read',
      },
      {
        name: 'lock.write().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html#method.write',
      },
      {
        name: 'try_read',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html#method.try_read',
      },
      {
        name: 'try_write',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLock.html#method.try_write',
      },
      {
        name: 'lock.read().unwrap()',
        url: 'https://doc.rust-lang.org/std/sync/struct.RwLock.html#method.read',
      },
      {
        name: 'lock.write().unwrap()',
        url: 'https://doc.rust-lang.org/std/sync/struct.RwLock.html#method.write',
      },
      {
        name: 'RwLockReadGuard',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLockReadGuard.html',
      },
      {
        name: 'RwLockWriteGuard',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLockWriteGuard.html',
      },
      {
        name: 'RwLockWriteGuard::downgrade',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.RwLockWriteGuard.html#method.downgrade',
      },
      {
        name: 'parking_lot::RwLock',
        url: 'https://docs.rs/parking_lot/latest/parking_lot/type.RwLock.html',
      },
    ],
    syntax: 'let v = lock.read().await',
    library: 'tokio',
    note: {
      ko: '`tokio::sync::RwLock`은 기다린 순서를 지켜 쓰기를 굶기지 않습니다. `std::sync::RwLock`은 스레드를 막고, 읽기와 쓰기의 우선순위는 운영 체제에 달렸습니다.',
      en: '`tokio::sync::RwLock` keeps the order of waiting and does not starve writers. `std::sync::RwLock` blocks the thread; whether readers or writers go first is up to the operating system.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: "navigator.locks.request(name, { mode: 'shared' }, f)",
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/LockManager/request',
      },
      {
        name: "{ mode: 'shared' }",
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Lock/mode',
      },
    ],
    syntax: "await navigator.locks.request(name, { mode: 'shared' }, read)",
    since: 'Node 24.5',
    note: {
      ko: '두 `await` 사이에서는 필요 없습니다. Web Locks의 `shared` 모드가 읽기 잠금이고 Node.js에서는 아직 실험 기능입니다. 없으면 프로미스를 이어 만듭니다.',
      en: 'Not needed between two awaits. The `shared` mode of Web Locks is a read lock, still experimental in Node.js; without it, chain promises.',
    },
  },
  difference: {
    ko: 'Rust에서는 가드를 거쳐야 데이터에 닿고 읽기 가드로는 바꾸지 못합니다. Go에서는 `RLock`을 쥔 채 써도 컴파일됩니다. `RWMutex`와 `tokio::sync::RwLock`은 쓰기가 기아에 빠지지 않도록 뒤에 온 읽기를 기다리게 합니다. 어느 것도 읽기 잠금을 쓰기 잠금으로 올리지 못합니다.',
    en: 'In Rust the data is reached through a guard, and a read guard cannot change it; in Go, writing under an `RLock` compiles. `RWMutex` and `tokio::sync::RwLock` make later readers wait so that writers do not starve. Neither can turn a read lock into a write lock.',
  },
  pitfall: {
    ko: '읽기 잠금을 쥔 채 같은 잠금을 또 읽으려 하면, 그사이 쓰기가 줄을 섰을 때 둘 다 영원히 기다립니다. 뮤텍스로 시작하고, 읽기가 정말 몰릴 때 바꿉니다.',
    en: 'Taking a read lock again while you hold one deadlocks when a writer has queued up in between. Start with a mutex, and change when readers really crowd.',
  },
  aliases: {
    ko: ['읽기 쓰기 락', '읽기 쓰기 뮤텍스', 'RW락', '공유 잠금', '읽기 잠금'],
    en: [
      'reader-writer lock',
      'readers-writer lock',
      'rw lock',
      'shared lock',
      'many readers one writer',
    ],
  },
  related: ['mutex', 'async-mutex'],
  sections: ['other-primitives', 'readers-and-writers'],
};
