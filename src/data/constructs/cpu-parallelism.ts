import type { Construct } from '../types';

/** Using several cores for one computation. */
export const cpuParallelism: Construct = {
  id: 'cpu-parallelism',
  category: 'tasks',
  title: { ko: 'CPU 병렬 계산', en: 'Parallel computation' },
  summary: {
    ko: '긴 계산을 나누어 여러 코어에서 한꺼번에 실행합니다.',
    en: 'Splits a long computation and runs the parts on several cores at once.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'runtime.GOMAXPROCS(0)', url: 'https://pkg.go.dev/runtime#GOMAXPROCS' },
      { name: 'runtime.NumCPU', url: 'https://pkg.go.dev/runtime#NumCPU' },
    ],
    syntax: 'for w := range runtime.GOMAXPROCS(0) { wg.Go(func() { part(w) }) }',
    note: {
      ko: '고루틴은 선점되므로 계산과 입출력을 섞어도 됩니다. 나누는 개수는 `GOMAXPROCS(0)`에 맞춥니다. 이 값은 Go 1.25부터 컨테이너의 CPU 할당량을 반영하고, `NumCPU`는 반영하지 않습니다.',
      en: 'Goroutines are preempted, so computing and IO may be mixed. Split by `GOMAXPROCS(0)`: since Go 1.25 it follows the CPU quota of a container, which `NumCPU` knows nothing of.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'rayon', url: 'https://docs.rs/rayon/latest/rayon/' },
      {
        name: 'par_iter()',
        url: 'https://docs.rs/rayon/latest/rayon/iter/trait.IntoParallelRefIterator.html#tymethod.par_iter',
      },
      {
        name: 'into_par_iter()',
        url: 'https://docs.rs/rayon/latest/rayon/iter/trait.IntoParallelIterator.html#tymethod.into_par_iter',
      },
      {
        name: 'par_iter_mut()',
        url: 'https://docs.rs/rayon/latest/rayon/iter/trait.IntoParallelRefMutIterator.html#tymethod.par_iter_mut',
      },
      {
        name: 'par_chunks()',
        url: 'https://docs.rs/rayon/latest/rayon/slice/trait.ParallelSlice.html#method.par_chunks',
      },
      { name: 'rayon::prelude', url: 'https://docs.rs/rayon/latest/rayon/prelude/index.html' },
      { name: 'rayon::spawn', url: 'https://docs.rs/rayon/latest/rayon/fn.spawn.html' },
      { name: 'rayon::join', url: 'https://docs.rs/rayon/latest/rayon/fn.join.html' },
      { name: 'rayon::scope', url: 'https://docs.rs/rayon/latest/rayon/fn.scope.html' },
      {
        name: 'rayon::ThreadPoolBuilder',
        url: 'https://docs.rs/rayon/latest/rayon/struct.ThreadPoolBuilder.html',
      },
    ],
    syntax: 'let n = numbers.par_iter().filter(|n| test(n)).count();',
    library: 'rayon',
    note: {
      ko: '코어 수에 맞춘 자체 스레드 풀에서 계산합니다. 비동기 코드에서는 `rayon::spawn`으로 맡기고 `oneshot`으로 답을 받아 Tokio의 스레드를 막지 않습니다.',
      en: 'Computes in a thread pool of its own, sized to the cores. From async code, hand the work over with `rayon::spawn` and take the answer from a `oneshot`, so no Tokio thread is blocked.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'new Worker(url, { workerData })',
        url: 'https://nodejs.org/api/worker_threads.html#new-workerfilename-options',
      },
      {
        name: 'os.availableParallelism()',
        url: 'https://nodejs.org/api/os.html#osavailableparallelism',
      },
      {
        name: 'availableParallelism',
        url: 'https://nodejs.org/api/os.html#osavailableparallelism',
      },
      {
        name: 'os.cpus().length',
        url: 'https://nodejs.org/api/os.html#oscpus',
      },
      {
        name: 'navigator.hardwareConcurrency',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigator/hardwareConcurrency',
      },
      { name: 'piscina', url: 'https://github.com/piscinajs/piscina' },
      { name: 'new Piscina', url: 'https://github.com/piscinajs/piscina' },
    ],
    syntax: 'const worker = new Worker(url, { workerData: part })',
    since: 'Node 18.14',
    note: {
      ko: '코드를 병렬로 실행하려면 워커가 필요하고, 데이터는 복제하거나 소유권을 넘깁니다. 워커는 무거우므로 `piscina` 같은 풀로 재사용합니다. `navigator.hardwareConcurrency`는 브라우저와 Node.js 21부터 있습니다.',
      en: 'Running code in parallel takes workers, to which data is cloned or transferred. A worker is heavy, so it is reused through a pool such as `piscina`. `navigator.hardwareConcurrency` is in browsers and in Node.js since 21.',
    },
  },
  difference: {
    ko: '비동기는 기다림을 겹칠 뿐 계산을 나누지 않습니다. Go는 계산도 고루틴으로 나누면 되지만, Rust의 긴 계산은 Tokio의 스레드를 막으므로 `rayon`으로 옮깁니다. Node.js에서는 이벤트 루프가 멈추므로 워커로 보냅니다. 워커끼리 함께 쓰는 메모리는 `SharedArrayBuffer`뿐입니다.',
    en: 'Async overlaps waiting; it does not divide computing. In Go goroutines serve for both. In Rust a long computation would block a thread of Tokio, so it moves to `rayon`; in Node.js it would stop the event loop, so it moves to workers, which share no memory but `SharedArrayBuffer`.',
  },
  pitfall: {
    ko: '계산을 `tokio::spawn`으로 나누면 워커 스레드를 모두 차지해, 그동안 다른 태스크가 멈춥니다. `Promise.all`로 묶은 계산도 한 스레드에서 차례로 실행됩니다.',
    en: 'Splitting a computation with `tokio::spawn` takes up all the worker threads, and the other tasks stall meanwhile. Computations under `Promise.all` still run one after another on one thread.',
  },
  aliases: {
    ko: [
      'CPU 바운드',
      'CPU 집약',
      '병렬 처리',
      '멀티코어',
      '레이온',
      '계산 나누기',
      'CPU를 오래 쓰는 일',
      '모든 코어 쓰기',
      '여러 코어',
    ],
    en: [
      'cpu bound',
      'parallel',
      'parallelism',
      'multi-core',
      'parallel iterator',
      'data parallelism',
      'number crunching',
      'cpu intensive',
      'use all cores',
      'fork-join',
    ],
  },
  related: ['blocking-work', 'os-thread', 'worker-pool', 'worker-count', 'yield-now'],
  sections: ['cpu-bound-work', 'threads-or-async', 'rayon-bridge', 'synchronization-recap'],
};
