import type { Construct } from '../types';

/** Giving other tasks a turn in the middle of long work. */
export const yieldNow: Construct = {
  id: 'yield-now',
  category: 'tasks',
  title: { ko: '차례 양보', en: 'Yield' },
  summary: {
    ko: '긴 작업 도중에 잠시 멈추어 다른 태스크에 차례를 줍니다.',
    en: 'Pauses in the middle of long work to let other tasks run.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'runtime.Gosched', url: 'https://pkg.go.dev/runtime#Gosched' },
      { name: 'runtime.Gosched()', url: 'https://pkg.go.dev/runtime#Gosched' },
      { name: 'Gosched', url: 'https://pkg.go.dev/runtime#Gosched' },
    ],
    syntax: 'runtime.Gosched()',
    note: {
      ko: '스케줄러가 긴 반복문을 알아서 끊으므로 거의 쓸 일이 없습니다.',
      en: 'Rarely needed: the scheduler interrupts long loops by itself.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::task::yield_now',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.yield_now.html',
      },
      {
        name: 'yield_now().await',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.yield_now.html',
      },
      { name: 'yield_now', url: 'https://docs.rs/tokio/latest/tokio/task/fn.yield_now.html' },
      {
        name: 'tokio::task::coop::consume_budget',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.consume_budget.html',
      },
      {
        name: 'consume_budget().await',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.consume_budget.html',
      },
      {
        name: 'consume_budget',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.consume_budget.html',
      },
    ],
    syntax: 'tokio::task::yield_now().await;',
    library: 'tokio',
    note: {
      ko: '`yield_now`는 부를 때마다, `consume_budget`(1.44부터 `coop` 모듈)은 태스크의 예산이 떨어졌을 때만 양보합니다.',
      en: '`yield_now` yields at every call, `consume_budget` (in the module `coop` since 1.44) only when the budget of the task is used up.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'await setImmediate()',
        url: 'https://nodejs.org/api/timers.html#timerspromisessetimmediatevalue-options',
      },
      {
        name: 'scheduler.yield()',
        url: 'https://nodejs.org/api/timers.html#timerspromisesscheduleryield',
      },
      {
        name: 'scheduler.yield',
        url: 'https://nodejs.org/api/timers.html#timerspromisesscheduleryield',
      },
    ],
    syntax: 'await setImmediate()',
    note: {
      ko: '`node:timers/promises`의 함수로, 타이머와 입출력에 차례를 줍니다. `scheduler.yield`도 같은 일을 하지만 아직 실험 단계입니다.',
      en: 'Functions of `node:timers/promises` that let timers and IO run. `scheduler.yield` does the same, but is still experimental.',
    },
  },
  difference: {
    ko: 'Go는 선점형이라 양보하지 않아도 다른 고루틴이 실행됩니다. Rust와 TypeScript는 양보하지 않으면 그 스레드의 다른 일이 모두 기다립니다. 준비된 퓨처의 `.await`는 양보하지 않으며, Tokio의 퓨처만 태스크의 예산이 떨어지면 스스로 양보합니다. TypeScript의 `await null`은 다른 마이크로태스크에만 차례를 줍니다.',
    en: 'Go is preemptive: other goroutines run without a yield. In Rust and TypeScript everything else on the thread waits until the task yields. An `.await` on a ready future does not yield; only the futures of Tokio do, when the budget of the task is used up. In TypeScript `await null` lets other microtasks run only.',
  },
  pitfall: {
    ko: '반복문에 `await Promise.resolve()`를 넣어도 타이머와 입출력은 그대로 기다립니다. 긴 계산이라면 양보하기보다 다른 스레드로 옮깁니다.',
    en: 'An `await Promise.resolve()` in a loop still keeps timers and IO waiting. Move a long computation to another thread rather than let it yield.',
  },
  aliases: {
    ko: ['양보', '실행권 양보', '제어권 넘기기', '다른 태스크에 차례 주기', '이벤트 루프에 양보'],
    en: [
      'yield control',
      'give others a turn',
      'yield to the event loop',
      'let other tasks run',
      'cooperative yield',
    ],
  },
  related: ['preemption', 'microtask-queue', 'scheduler-model', 'cpu-parallelism'],
  sections: ['tokio-cooperative-scheduling', 'tokio-coop-budget', 'rayon-bridge'],
};
