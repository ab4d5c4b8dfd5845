import type { Construct } from '../types';

/** How tasks are shared out among threads. */
export const schedulerModel: Construct = {
  id: 'scheduler-model',
  category: 'runtime',
  title: { ko: '스케줄러 모델', en: 'Scheduler model' },
  summary: {
    ko: '많은 태스크를 적은 수의 스레드에 나누어 실행하는 방식입니다.',
    en: 'The way in which many tasks are run on few threads.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'GODEBUG=schedtrace=1000',
        url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables',
      },
      { name: 'schedtrace', url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables' },
      { name: 'scheddetail', url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables' },
    ],
    syntax: 'go f(x)',
    note: {
      ko: '고루틴을 `GOMAXPROCS`개의 실행 대기열에 나누고, 한가한 쪽이 다른 대기열의 고루틴을 가져갑니다. `schedtrace`를 켜면 대기열의 길이를 주기적으로 출력합니다.',
      en: 'Goroutines wait in `GOMAXPROCS` run queues, and an idle one takes goroutines from another. With `schedtrace` on, the lengths of the queues are printed at intervals.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'multi_thread',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/index.html#multi-thread-scheduler',
      },
      {
        name: 'current_thread',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/index.html#current-thread-scheduler',
      },
      {
        name: '#[tokio::main(flavor = "multi_thread")]',
        url: 'https://docs.rs/tokio/latest/tokio/attr.main.html#multi-threaded',
      },
      {
        name: 'flavor = "current_thread"',
        url: 'https://docs.rs/tokio/latest/tokio/attr.main.html#current-thread',
      },
      {
        name: 'RuntimeFlavor',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/enum.RuntimeFlavor.html',
      },
      {
        name: 'Handle::runtime_flavor',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.runtime_flavor',
      },
      {
        name: 'Builder::global_queue_interval',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.global_queue_interval',
      },
      {
        name: 'Builder::event_interval',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.event_interval',
      },
    ],
    syntax: '#[tokio::main(flavor = "multi_thread")]',
    library: 'tokio',
    note: {
      ko: '기본인 `multi_thread`는 워커마다 대기열을 두고 한가한 워커가 다른 워커의 태스크를 가져갑니다. `current_thread`는 `block_on`을 부른 스레드 하나에서 모두 실행합니다.',
      en: 'The default `multi_thread` has a queue for each worker, and idle workers take tasks from others. `current_thread` runs everything on the one thread that called `block_on`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [{ name: 'libuv', url: 'https://github.com/libuv/libuv' }],
    syntax: 'const p = f(x)',
    note: {
      ko: '스레드마다 이벤트 루프가 하나 있고 콜백을 하나씩 끝까지 실행합니다. 일은 다른 스레드로 옮겨 가지 않으며, 여러 코어를 쓰려면 워커를 만듭니다.',
      en: 'Each thread has one event loop that runs callbacks one by one to their end. Work never moves to another thread; using several cores takes workers.',
    },
  },
  difference: {
    ko: 'Go와 Tokio는 둘 다 태스크 M개를 스레드 N개에 나누고 작업을 훔칩니다. 둘의 차이는 선점과 스택입니다. Go는 실행 중인 고루틴을 끊을 수 있고, Tokio는 태스크가 `.await`에서 멈춰야 바꿉니다. TypeScript의 태스크는 시작한 스레드를 떠나지 않습니다.',
    en: 'Go and Tokio both spread M tasks over N threads and steal work. They differ in preemption and stacks: Go may interrupt a running goroutine, while Tokio switches only where a task stops at an `.await`. In TypeScript work never leaves the thread it started on.',
  },
  pitfall: {
    ko: '스케줄러가 여러 스레드에 나누는 단위는 `tokio::spawn`으로 만든 태스크입니다. `tokio::join!`으로 묶은 퓨처는 태스크 하나이므로 `multi_thread`에서도 병렬로 실행되지 않습니다.',
    en: 'What the scheduler spreads over threads are tasks made by `tokio::spawn`. The futures of a `tokio::join!` are one task, so they do not run in parallel even under `multi_thread`.',
  },
  aliases: {
    ko: [
      '스케줄링',
      '작업 훔치기',
      '워크 스틸링',
      '이벤트 루프',
      'GMP 모델',
      'M:N 스케줄링',
      '그린 스레드',
      '싱글 스레드 런타임',
      '멀티 스레드 런타임',
    ],
    en: [
      'scheduler',
      'work stealing',
      'event loop',
      'GMP',
      'M:N scheduling',
      'green threads',
      'GPM',
      'single-threaded runtime',
      'multi-threaded runtime',
    ],
  },
  related: [
    'preemption',
    'worker-count',
    'runtime-entry',
    'yield-now',
    'local-task',
    'os-thread',
    'task-inspection',
  ],
  sections: [
    'three-execution-models',
    'future-recap',
    'tokio-and-go-runtime',
    'tokio-runtime-flavors',
  ],
};
