import type { Construct } from '../types';

/** Run blocking code without stalling the scheduler. */
export const blockingWork: Construct = {
  id: 'blocking-work',
  category: 'tasks',
  title: { ko: '블로킹 작업', en: 'Blocking work' },
  summary: {
    ko: '스케줄러를 멈추지 않고 블로킹 코드를 실행합니다.',
    en: 'Run blocking code without stalling the scheduler.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: 'v := f(x)',
    note: {
      ko: '시스템 호출에서 막힌 스레드는 두고 런타임이 다른 스레드로 나머지 고루틴을 실행하므로 필요 없습니다.',
      en: 'Not needed, since the runtime leaves a thread blocked in a system call and runs the other goroutines on another.',
    },
  },
  rust: {
    kind: 'equivalent',
    library: 'tokio',
    symbols: [
      {
        name: 'tokio::task::spawn_blocking',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn_blocking.html',
      },
      {
        name: 'spawn_blocking',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn_blocking.html',
      },
      {
        name: 'tokio::task::block_in_place',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.block_in_place.html',
      },
      {
        name: 'block_in_place',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.block_in_place.html',
      },
      {
        name: 'max_blocking_threads',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.max_blocking_threads',
      },
    ],
    syntax: 'let v = tokio::task::spawn_blocking(move || f(x)).await?;',
    note: {
      ko: '`block_in_place`는 멀티 스레드 런타임에서만 쓸 수 있고, 다른 런타임에서는 패닉이 일어납니다.',
      en: '`block_in_place` works only on the multi-thread runtime and panics on the others.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'new Worker', url: 'https://nodejs.org/api/worker_threads.html#class-worker' },
      {
        name: 'UV_THREADPOOL_SIZE',
        url: 'https://nodejs.org/api/cli.html#uv_threadpool_sizesize',
      },
    ],
    syntax: 'const worker = new Worker(url, { workerData: x });',
    note: {
      ko: '직접 작성한 코드는 `Worker` 스레드로 옮겨야 하고, `dns.lookup`과 `fs`, `zlib`, `crypto`의 비동기 API는 libuv 스레드 풀을 씁니다.',
      en: 'Your own code must move to a `Worker` thread, while `dns.lookup` and the asynchronous APIs of `fs`, `zlib` and `crypto` use the libuv thread pool.',
    },
  },
  difference: {
    ko: 'Tokio는 스레드가 기본값으로 최대 512개인 별도의 풀에서 실행하며, 이미 시작한 클로저는 중단되지 않고 런타임의 종료를 늦춥니다. Go는 막힌 시스템 호출마다 OS 스레드를 하나 쓰며, 기본 한도인 10,000개를 넘으면 프로그램이 죽습니다. Node의 libuv 풀은 기본값이 스레드 4개이고, `Worker`는 힙과 이벤트 루프가 따로라서 클로저를 넘길 수 없습니다.',
    en: 'Tokio uses a separate pool of up to 512 threads by default; a closure that has started cannot be aborted and delays the shutdown of the runtime. Go uses one OS thread for each blocked system call, and crashes beyond 10,000 by default. The libuv pool of Node has 4 threads by default, and a `Worker` has its own heap and event loop, so closures cannot be passed to it.',
  },
  pitfall: {
    ko: '비동기 함수 안에서 `std::thread::sleep`이나 긴 계산을 부르면 그 워커 스레드의 다른 태스크가 모두 기다리는데, 컴파일러는 경고하지 않습니다. CPU를 오래 쓰는 일이 많다면 블로킹 풀보다 코어 수에 맞춘 스레드 풀이 알맞습니다.',
    en: 'Calling `std::thread::sleep` or a long computation inside an async function makes every other task of that worker thread wait, and the compiler does not warn. For much CPU-bound work, a pool sized to the cores fits better than the blocking pool.',
  },
  aliases: {
    ko: ['블로킹 코드', '블로킹 호출', '차단 호출', '스폰 블로킹', '스레드 풀', '동기 라이브러리'],
    en: [
      'blocking code',
      'blocking call',
      'thread pool',
      'libuv',
      'synchronous library',
      'sync code in async',
    ],
  },
  shared: ['new Worker'],
  related: [
    'spawn-task',
    'sleep',
    'runtime-entry',
    'mutex',
    'cpu-parallelism',
    'os-thread',
    'block-on',
    'preemption',
    'worker-count',
    'process-exit',
    'function-color',
    'file-io',
  ],
  sections: ['three-execution-models', 'threads-or-async'],
};
