import type { Construct } from '../types';

/** How many threads run tasks at the same moment. */
export const workerCount: Construct = {
  id: 'worker-count',
  category: 'runtime',
  title: { ko: '워커 스레드의 수', en: 'Number of worker threads' },
  summary: {
    ko: '태스크를 같은 순간에 실행하는 스레드가 몇 개인지 정합니다.',
    en: 'Sets how many threads run tasks at the same moment.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'runtime.GOMAXPROCS', url: 'https://pkg.go.dev/runtime#GOMAXPROCS' },
      { name: 'GOMAXPROCS', url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables' },
      { name: 'GOMAXPROCS=2', url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables' },
      { name: 'runtime.GOMAXPROCS(n)', url: 'https://pkg.go.dev/runtime#GOMAXPROCS' },
      {
        name: 'runtime.SetDefaultGOMAXPROCS',
        url: 'https://pkg.go.dev/runtime#SetDefaultGOMAXPROCS',
      },
      { name: 'debug.SetMaxThreads', url: 'https://pkg.go.dev/runtime/debug#SetMaxThreads' },
    ],
    syntax: 'runtime.GOMAXPROCS(2)',
    note: {
      ko: '`GOMAXPROCS`는 Go 코드를 동시에 실행하는 스레드의 수이며, 시스템 호출에 막힌 스레드는 세지 않습니다. 기본값은 CPU 수이고, 1.25부터 리눅스 컨테이너의 CPU 제한도 반영합니다.',
      en: '`GOMAXPROCS` is the number of threads that run Go code at once; threads blocked in system calls do not count. It defaults to the number of CPUs, and since 1.25 also heeds the CPU limit of a Linux container.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'worker_threads(2)',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.worker_threads',
      },
      {
        name: 'Builder::worker_threads',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.worker_threads',
      },
      {
        name: 'worker_threads',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.worker_threads',
      },
      {
        name: '#[tokio::main(worker_threads = 2)]',
        url: 'https://docs.rs/tokio/latest/tokio/attr.main.html#set-number-of-worker-threads',
      },
      {
        name: 'TOKIO_WORKER_THREADS',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.worker_threads',
      },
      {
        name: 'num_workers()',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.RuntimeMetrics.html#method.num_workers',
      },
      {
        name: 'std::thread::available_parallelism',
        url: 'https://doc.rust-lang.org/std/thread/fn.available_parallelism.html',
      },
      {
        name: 'available_parallelism',
        url: 'https://doc.rust-lang.org/std/thread/fn.available_parallelism.html',
      },
    ],
    syntax: 'Builder::new_multi_thread().worker_threads(2)',
    library: 'tokio',
    note: {
      ko: '기본값은 쓸 수 있는 CPU 수이며 환경 변수 `TOKIO_WORKER_THREADS`로 바꿉니다. 코드에 적은 값이 환경 변수보다 앞섭니다. `multi_thread` 런타임에만 해당합니다.',
      en: 'The default is the number of usable CPUs, and the environment variable `TOKIO_WORKER_THREADS` changes it. A number in the code wins over the variable. It concerns `multi_thread` runtimes only.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'new Worker(file)',
        url: 'https://nodejs.org/api/worker_threads.html#new-workerfilename-options',
      },
      { name: 'node:cluster', url: 'https://nodejs.org/api/cluster.html' },
      { name: 'cluster.fork()', url: 'https://nodejs.org/api/cluster.html#clusterforkenv' },
      { name: 'os.cpus()', url: 'https://nodejs.org/api/os.html#oscpus' },
    ],
    syntax: 'const pool = [1, 2].map(() => new Worker(file))',
    note: {
      ko: '태스크를 실행하는 스레드는 하나입니다. 더 쓰려면 이벤트 루프를 따로 두는 워커나 프로세스를 직접 띄우고, 일도 직접 나누어 줍니다.',
      en: 'One thread runs the tasks. To use more, start workers or processes, each with an event loop of its own, and hand out the work yourself.',
    },
  },
  difference: {
    ko: 'Go와 Tokio는 CPU 수만큼 스레드를 두고 저절로 일을 나눕니다. Node.js에서는 워커마다 메모리가 따로이므로 메시지로 일을 보냅니다. 블로킹 작업용 스레드는 따로 셉니다. Go는 필요한 만큼(한도 10,000), Tokio는 512개까지 만들고, libuv의 스레드는 4개입니다.',
    en: 'Go and Tokio keep as many threads as CPUs and share the work out by themselves. Workers in Node.js have separate memory, so work is sent to them in messages. Threads for blocking work come on top: Go makes as many as needed (up to 10,000), Tokio up to 512, and libuv has 4.',
  },
  pitfall: {
    ko: '블로킹 호출 때문에 느리다고 `worker_threads`를 늘리지 않습니다. 그런 일은 `spawn_blocking`으로 옮깁니다. 수를 코드에 못 박으면 컨테이너의 CPU 제한과 어긋나며, `worker_threads(0)`은 패닉을 일으킵니다.',
    en: 'Do not raise `worker_threads` because blocking calls make the program slow: move those to `spawn_blocking`. A fixed number ignores the CPU limit of a container, and `worker_threads(0)` panics.',
  },
  aliases: {
    ko: [
      '스레드 개수',
      '고맥스프록스',
      '코어 수',
      '컨테이너 CPU 제한',
      '동시에 실행되는 스레드',
      '스레드 몇 개',
    ],
    en: ['thread count', 'number of threads', 'cpu limit in containers', 'automaxprocs'],
  },
  related: ['scheduler-model', 'cpu-parallelism', 'blocking-work', 'runtime-entry'],
  sections: ['tokio-runtime-flavors', 'tokio-and-go-runtime'],
};
