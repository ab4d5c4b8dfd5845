import type { Construct } from '../types';

/** A mutex that may be held while waiting. */
export const asyncMutex: Construct = {
  id: 'async-mutex',
  category: 'synchronization',
  title: { ko: '비동기 뮤텍스', en: 'Async mutex' },
  summary: {
    ko: '잠근 채로 다른 일을 기다려도 되는 뮤텍스입니다.',
    en: 'A mutex that may be held while its owner waits for something else.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'mu.Lock(); defer mu.Unlock()', url: 'https://pkg.go.dev/sync#Mutex' },
      { name: 'sync.(*Mutex).Lock', url: 'https://pkg.go.dev/sync#Mutex.Lock' },
    ],
    syntax: 'mu.Lock(); defer mu.Unlock(); save(next)',
    note: {
      ko: '`Lock`은 고루틴만 기다리게 하므로 `sync.Mutex`를 그대로 씁니다. 기다리는 `Lock`은 취소할 수 없어서, 취소해야 하면 용량이 1인 채널을 잠금으로 씁니다.',
      en: '`Lock` only parks the goroutine, so `sync.Mutex` serves here too. A waiting `Lock` cannot be cancelled; where that matters, a channel of capacity 1 serves as the lock.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::sync::Mutex',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html',
      },
      {
        name: 'mutex.lock().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html#method.lock',
      },
      {
        name: 'Arc<tokio::sync::Mutex<T>>',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html#examples',
      },
      {
        name: 'tokio::sync::MutexGuard',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.MutexGuard.html',
      },
      {
        name: 'lock_owned',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html#method.lock_owned',
      },
      {
        name: 'OwnedMutexGuard',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.OwnedMutexGuard.html',
      },
      {
        name: 'blocking_lock',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html#method.blocking_lock',
      },
      {
        name: 'futures::lock::Mutex',
        url: 'https://docs.rs/futures/latest/futures/lock/struct.Mutex.html',
      },
    ],
    syntax: 'let mut count = mutex.lock().await',
    library: 'tokio',
    note: {
      ko: '`tokio::sync::Mutex`의 가드는 `await`를 넘어 살아 있어도 됩니다. 기다린 순서대로 잠그고 패닉에도 오염되지 않지만, 잠그는 비용은 `std`의 뮤텍스보다 큽니다.',
      en: 'A guard of `tokio::sync::Mutex` may live across an `await`. The lock goes to tasks in the order of waiting and a panic does not poison it, but it costs more than the mutex of `std`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'mutex.runExclusive(f)', url: 'https://github.com/DirtyHairy/async-mutex' },
      { name: 'runExclusive', url: 'https://github.com/DirtyHairy/async-mutex' },
      { name: 'new Mutex()', url: 'https://github.com/DirtyHairy/async-mutex' },
      { name: 'mutex.acquire()', url: 'https://github.com/DirtyHairy/async-mutex' },
      {
        name: 'navigator.locks.request(name, f)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/LockManager/request',
      },
      { name: 'navigator.locks', url: 'https://nodejs.org/api/globals.html#navigatorlocks' },
      { name: 'LockManager', url: 'https://developer.mozilla.org/en-US/docs/Web/API/LockManager' },
    ],
    syntax: 'await mutex.runExclusive(async () => { … })',
    library: 'async-mutex',
    note: {
      ko: '언어에는 없습니다. 라이브러리나 Web Locks를 쓰고, 프로미스를 이어 직접 만들기도 합니다. `navigator.locks`는 Node.js 24.5부터 실험 기능으로 있습니다.',
      en: 'The language has none: use a library or Web Locks, or chain promises by hand. `navigator.locks` is in Node.js from 24.5 on, as an experimental feature.',
    },
  },
  difference: {
    ko: 'Go의 뮤텍스는 고루틴만 멈추지만, Rust에서 `std::sync::Mutex`는 스레드를 막고 `tokio::sync::Mutex`는 태스크만 기다리게 합니다. TypeScript는 읽기와 쓰기 사이에 `await`가 있을 때만 잠금이 필요합니다. 어느 것이든 쥔 채 다시 잠그면 영원히 기다립니다(`std`에서는 패닉일 수도 있습니다).',
    en: 'The mutex of Go parks only the goroutine; in Rust `std::sync::Mutex` blocks the thread, `tokio::sync::Mutex` lets only the task wait. TypeScript needs a lock only where an `await` stands between reading and writing. None can be locked again by its holder: it waits for ever (with `std` it may panic instead).',
  },
  pitfall: {
    ko: '비동기 코드라고 `tokio::sync::Mutex`부터 고르지 않습니다. 잠근 채 기다리지 않으면 `std::sync::Mutex`가 낫습니다. 시간 제한이나 `select!`로 버려진 퓨처는 갱신을 반만 마친 채 잠금을 풉니다.',
    en: 'Async code alone is no reason for `tokio::sync::Mutex`: if you do not wait while holding it, `std::sync::Mutex` is better. A future dropped by a timeout or `select!` unlocks with its update half done.',
  },
  aliases: {
    ko: [
      'await 너머로 들고 있기',
      '비동기 락',
      '비동기 잠금',
      '잠근 채 기다리기',
      '웹 락',
      '토키오 뮤텍스',
      '락을 잡은 채 await',
    ],
    en: [
      'async lock',
      'tokio mutex',
      'web locks',
      'promise lock',
      'lock across await',
      'async-mutex',
      'tokio lock',
    ],
  },
  related: ['mutex', 'rwlock', 'actor'],
  sections: ['lock-held-while-waiting', 'synchronization-recap'],
};
