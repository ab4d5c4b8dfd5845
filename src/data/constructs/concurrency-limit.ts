import type { Construct } from '../types';

/** Working on many items, a few at a time. */
export const concurrencyLimit: Construct = {
  id: 'concurrency-limit',
  category: 'synchronization',
  title: { ko: '동시 실행 수 제한', en: 'Limit on concurrency' },
  summary: {
    ko: '많은 항목을 처리하되 한 번에 정해진 수까지만 진행합니다.',
    en: 'Works on many items, but on no more than a fixed number at a time.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'errgroup.SetLimit',
        url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.SetLimit',
      },
      { name: 'SetLimit', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.SetLimit' },
      {
        name: 'g.SetLimit(n)',
        url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.SetLimit',
      },
      { name: 'g.TryGo(f)', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.TryGo' },
    ],
    syntax: 'g.SetLimit(2); g.Go(func() error { return work(x) })',
    library: 'golang.org/x/sync',
    note: {
      ko: '한도에 닿으면 `Go`는 자리가 날 때까지 기다리고 `TryGo`는 곧바로 `false`를 돌려줍니다. 결과는 슬라이스의 제자리에 씁니다.',
      en: 'At the limit, `Go` waits for a free place and `TryGo` returns false at once. Each goroutine writes its result to its own place in a slice.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'buffer_unordered',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.buffer_unordered',
      },
      {
        name: 'StreamExt::buffer_unordered',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.buffer_unordered',
      },
      {
        name: 'buffered',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.buffered',
      },
      {
        name: 'StreamExt::buffered',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.buffered',
      },
      {
        name: 'for_each_concurrent',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.for_each_concurrent',
      },
      {
        name: 'try_buffer_unordered',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.TryStreamExt.html#method.try_buffer_unordered',
      },
      {
        name: 'try_for_each_concurrent',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.TryStreamExt.html#method.try_for_each_concurrent',
      },
    ],
    syntax: 'stream::iter(xs).map(work).buffer_unordered(2).collect().await',
    library: 'futures',
    note: {
      ko: '퓨처를 모두 한 태스크 안에서 진행하므로 병렬로 실행되지는 않습니다. 여러 코어를 쓰려면 퓨처 안에서 `tokio::spawn`을 부릅니다.',
      en: 'All the futures make progress on one task, so they do not run in parallel. To use several cores, call `tokio::spawn` inside the future.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'p-limit', url: 'https://github.com/sindresorhus/p-limit' },
      { name: 'pLimit', url: 'https://github.com/sindresorhus/p-limit' },
      { name: 'p-map', url: 'https://github.com/sindresorhus/p-map' },
      { name: 'pMap', url: 'https://github.com/sindresorhus/p-map' },
      { name: 'p-queue', url: 'https://github.com/sindresorhus/p-queue' },
      { name: 'PQueue', url: 'https://github.com/sindresorhus/p-queue' },
    ],
    syntax: 'await Promise.all(xs.map((x) => limit(() => work(x))))',
    library: 'p-limit',
    note: {
      ko: '표준 라이브러리에는 실험 기능인 `Readable.map` 등의 `concurrency`뿐이어서 npm 라이브러리를 쓰거나, 반복자 하나를 나누어 쓰는 반복문을 여러 개 실행합니다.',
      en: 'The standard library has only the `concurrency` of `Readable.map` and the like, which is experimental: people use an npm library, or run several loops that share one iterator.',
    },
  },
  difference: {
    ko: '`buffer_unordered`는 끝난 순서대로, `buffered`는 넣은 순서대로 결과를 냅니다. Go의 슬라이스와 `Promise.all`에 모은 결과는 입력 순서입니다. `errgroup`의 고루틴은 병렬로 실행되지만, 스트림 조합기는 한 태스크에서, TypeScript는 한 스레드에서 기다림만 겹칩니다.',
    en: '`buffer_unordered` gives results as they complete, `buffered` in input order, as do a slice in Go and `Promise.all`. Goroutines of an `errgroup` run in parallel; the stream combinators, on one task, and TypeScript, on one thread, only overlap the waiting.',
  },
  pitfall: {
    ko: 'TypeScript에서 `xs.map(work)`로 프로미스 배열을 만들면 일이 이미 모두 시작되어 나중에 제한할 수 없습니다. `limit(() => work(x))`처럼 함수를 넘깁니다. Rust의 퓨처는 폴링해야 시작하므로 그대로 넘깁니다.',
    en: 'In TypeScript, `xs.map(work)` has started all the work, and it is too late to limit it: pass functions, as in `limit(() => work(x))`. A Rust future starts only when polled, so it is passed as it is.',
  },
  aliases: {
    ko: [
      '동시성 제한',
      '동시 실행 제한',
      '동시 요청 수 제한',
      '한 번에 n개씩',
      '병렬 개수 제한',
      '동시에 최대 n개',
    ],
    en: [
      'concurrency limit',
      'bounded concurrency',
      'at most n at a time',
      'max concurrency',
      'max n requests at a time',
    ],
  },
  related: ['semaphore', 'worker-pool', 'join-dynamic', 'backpressure', 'join-next'],
  sections: ['bounded-concurrency', 'limited-concurrency', 'structured-scopes'],
};
