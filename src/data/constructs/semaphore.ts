import type { Construct } from '../types';

/** Lending a fixed number of permits. */
export const semaphore: Construct = {
  id: 'semaphore',
  category: 'synchronization',
  title: { ko: '세마포어', en: 'Semaphore' },
  summary: {
    ko: '정해진 수의 허가를 빌려주고, 남은 허가가 없으면 돌아올 때까지 기다리게 합니다.',
    en: 'Lends a fixed number of permits and makes callers wait when none is left.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'semaphore.Weighted',
        url: 'https://pkg.go.dev/golang.org/x/sync/semaphore#Weighted',
      },
      {
        name: 'golang.org/x/sync/semaphore',
        url: 'https://pkg.go.dev/golang.org/x/sync/semaphore',
      },
      {
        name: 'semaphore.NewWeighted',
        url: 'https://pkg.go.dev/golang.org/x/sync/semaphore#NewWeighted',
      },
      {
        name: 'sem.Acquire(ctx, 1)',
        url: 'https://pkg.go.dev/golang.org/x/sync/semaphore#Weighted.Acquire',
      },
      {
        name: 'sem.TryAcquire(1)',
        url: 'https://pkg.go.dev/golang.org/x/sync/semaphore#Weighted.TryAcquire',
      },
      {
        name: 'sem.Release(1)',
        url: 'https://pkg.go.dev/golang.org/x/sync/semaphore#Weighted.Release',
      },
      { name: 'make(chan struct{}, n)', url: 'https://go.dev/doc/effective_go#channels' },
      { name: 'make(chan struct{}, 10)', url: 'https://go.dev/doc/effective_go#channels' },
    ],
    syntax: 'err := sem.Acquire(ctx, 1); defer sem.Release(1)',
    library: 'golang.org/x/sync',
    note: {
      ko: '허가는 빌린 쪽이 직접 돌려주어야 합니다. 무게가 필요 없다면 용량이 n인 채널도 세마포어로 씁니다.',
      en: 'The borrower has to give each permit back itself. Where no weights are needed, a channel of capacity n serves as well.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::sync::Semaphore',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html',
      },
      { name: 'Semaphore', url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html' },
      {
        name: 'Arc<Semaphore>',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.acquire_owned',
      },
      {
        name: 'Semaphore::new',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.new',
      },
      {
        name: 'acquire_owned',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.acquire_owned',
      },
      {
        name: 'semaphore.acquire().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.acquire',
      },
      {
        name: 'acquire_many',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.acquire_many',
      },
      {
        name: 'try_acquire',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.try_acquire',
      },
      {
        name: 'add_permits',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.add_permits',
      },
      {
        name: 'available_permits',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.Semaphore.html#method.available_permits',
      },
      {
        name: 'SemaphorePermit',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.SemaphorePermit.html',
      },
      {
        name: 'OwnedSemaphorePermit',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.OwnedSemaphorePermit.html',
      },
      {
        name: 'AcquireError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.AcquireError.html',
      },
    ],
    syntax: 'let _permit = semaphore.acquire().await?;',
    library: 'tokio',
    note: {
      ko: '허가는 버려질 때 저절로 돌아가며 태스크가 패닉에 빠져도 마찬가지입니다. 태스크로 옮길 허가는 `acquire_owned`로 얻습니다.',
      en: 'A permit goes back when it is dropped, even when its task panics. `acquire_owned` gives one that can move into a task.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'new Semaphore(n)', url: 'https://github.com/DirtyHairy/async-mutex#semaphore' },
      {
        name: 'semaphore.runExclusive',
        url: 'https://github.com/DirtyHairy/async-mutex#semaphore',
      },
      { name: 'semaphore.acquire()', url: 'https://github.com/DirtyHairy/async-mutex#semaphore' },
    ],
    syntax: 'await semaphore.runExclusive(() => work())',
    library: 'async-mutex',
    note: {
      ko: '표준에는 없습니다. 라이브러리의 세마포어나 직접 만든 대기열은 한 스레드 안에서만 수를 제한합니다.',
      en: 'The standard has none. The one of the library, like a queue written by hand, counts within one thread only.',
    },
  },
  difference: {
    ko: 'Rust의 허가는 값이라서 버리면 돌아가고, Go에서는 `defer`로, TypeScript에서는 `finally`나 `runExclusive`로 돌려줍니다. Go의 `Weighted`와 Tokio의 `Semaphore`는 기다린 순서대로 허가를 내주므로, 앞에서 많은 허가를 기다리면 뒤의 작은 요청도 함께 기다립니다.',
    en: 'A permit in Rust is a value that goes back when it is dropped; you return it with `defer` in Go, and in a `finally` or by `runExclusive` in TypeScript. `Weighted` and the `Semaphore` of Tokio serve callers in the order they came, so behind a request for many permits the small ones wait too.',
  },
  pitfall: {
    ko: '`async move` 블록에 `let _ = permit;`만 쓰면 허가가 블록 안으로 옮겨 가지 않아 제한이 사라집니다. `let _permit = permit;`으로 이름을 붙입니다.',
    en: 'With only `let _ = permit;` in an `async move` block the permit does not move into it and the limit is lost. Give it a name: `let _permit = permit;`.',
  },
  aliases: {
    ko: ['세마포', '허가', '허가 수 제한', '카운팅 세마포어', '자리가 날 때까지 기다리기'],
    en: ['counting semaphore', 'permit', 'weighted semaphore', 'limit concurrent holders'],
  },
  related: ['concurrency-limit', 'mutex', 'backpressure', 'worker-pool', 'tcp-server'],
  sections: ['semaphore-limits', 'tcp-in-go-and-typescript', 'synchronization-recap'],
};
