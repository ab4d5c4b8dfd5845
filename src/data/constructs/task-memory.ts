import type { Construct } from '../types';

/** What a waiting task keeps in memory. */
export const taskMemory: Construct = {
  id: 'task-memory',
  category: 'runtime',
  title: { ko: '태스크의 메모리', en: 'Memory of a task' },
  summary: {
    ko: '기다리는 태스크가 상태를 두는 곳과 차지하는 메모리입니다.',
    en: 'Where a waiting task keeps its state, and how much memory that takes.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'runtime.MemStats', url: 'https://pkg.go.dev/runtime#MemStats' },
      { name: 'StackInuse', url: 'https://pkg.go.dev/runtime#MemStats.StackInuse' },
      { name: 'runtime.ReadMemStats', url: 'https://pkg.go.dev/runtime#ReadMemStats' },
      { name: 'debug.SetMaxStack', url: 'https://pkg.go.dev/runtime/debug#SetMaxStack' },
    ],
    syntax: 'go f(x)',
    note: {
      ko: '고루틴마다 스택이 있습니다. 2 KiB쯤에서 시작해(1.19부터는 평균 사용량에 맞춤), 모자라면 두 배 크기의 새 스택으로 옮겨 갑니다.',
      en: 'Each goroutine has a stack. It starts at about 2 KiB (since 1.19, at what goroutines have used on average) and moves to a new one of twice the size when it is full.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'size_of_val', url: 'https://doc.rust-lang.org/std/mem/fn.size_of_val.html' },
      {
        name: 'std::mem::size_of_val',
        url: 'https://doc.rust-lang.org/std/mem/fn.size_of_val.html',
      },
      { name: 'std::mem::size_of', url: 'https://doc.rust-lang.org/std/mem/fn.size_of.html' },
    ],
    syntax: 'size_of_val(&f(x))',
    note: {
      ko: '스택 없이 상태 기계가 됩니다. 그 크기는 `.await`를 건너 살아남는 값이 정하고, `tokio::spawn`은 여기에 작은 헤더를 더해 힙에 둡니다.',
      en: 'It becomes a state machine without a stack. What survives an `.await` sets its size, and `tokio::spawn` puts that on the heap, plus a small header.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'process.memoryUsage()',
        url: 'https://nodejs.org/api/process.html#processmemoryusage',
      },
      {
        name: 'process.memoryUsage',
        url: 'https://nodejs.org/api/process.html#processmemoryusage',
      },
      { name: 'heapUsed', url: 'https://nodejs.org/api/process.html#processmemoryusage' },
      { name: 'v8.getHeapStatistics', url: 'https://nodejs.org/api/v8.html#v8getheapstatistics' },
    ],
    syntax: 'process.memoryUsage().heapUsed',
    note: {
      ko: '멈춘 함수의 지역 변수는 가비지 컬렉터가 관리하는 힙 객체에 남고, 기다리는 동안 스택을 차지하지 않습니다.',
      en: 'The local variables of a suspended function stay in objects on the garbage-collected heap; it takes up no stack while it waits.',
    },
  },
  difference: {
    ko: '셋 다 스레드의 스택보다 훨씬 작습니다. 고루틴의 스택은 실행 중에 두 배씩 자라므로 4 KiB 버퍼 하나에 8 KiB가 됩니다. Rust 태스크의 크기는 컴파일할 때 정해지고, 배열을 `.await` 너머로 들고 있으면 그만큼 커집니다. TypeScript의 태스크는 힙에 둔 값을 가리킬 뿐입니다.',
    en: 'All three are far smaller than the stack of a thread. The stack of a goroutine doubles as it runs: a buffer of 4 KiB makes it 8 KiB. The size of a Rust task is fixed at compile time and includes an array held across an `.await`. A TypeScript task only refers to values on the heap.',
  },
  pitfall: {
    ko: '큰 배열을 `.await` 너머로 들고 있으면 태스크가 커지고, 퓨처를 옮길 때마다 함께 복사됩니다. `Vec`이나 `Box`에 두거나 `.await` 전에 블록을 닫습니다. `drop(buffer)`로는 배열이 줄지 않습니다.',
    en: 'A large array held across an `.await` enlarges the task and is copied whenever its future moves. Keep it in a `Vec` or `Box`, or close its block before the `.await`; `drop(buffer)` does not free an array.',
  },
  aliases: {
    ko: [
      '스택리스',
      '스택풀',
      '태스크 비용',
      '태스크 크기',
      '고루틴 스택',
      '상태 기계',
      '상태 머신',
      '퓨처의 크기',
    ],
    en: [
      'stackless',
      'stackful',
      'state machine',
      'goroutine stack',
      'task size',
      'size of a future',
      'cost of a task',
      'memory per task',
    ],
  },
  related: ['spawn-task', 'pinning', 'task-inspection'],
  sections: ['three-execution-models', 'tokio-and-go-runtime', 'summary-execution-models'],
};
