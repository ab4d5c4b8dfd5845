import type { Construct } from '../types';

/** Interrupting a task that keeps its thread busy. */
export const preemption: Construct = {
  id: 'preemption',
  category: 'runtime',
  title: { ko: '선점', en: 'Preemption' },
  summary: {
    ko: '스레드를 놓지 않는 태스크를 런타임이 도중에 멈추고 다른 태스크를 실행합니다.',
    en: 'The runtime interrupts a task that keeps its thread busy and runs another one.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'asyncpreemptoff', url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables' },
      {
        name: 'GODEBUG=asyncpreemptoff=1',
        url: 'https://pkg.go.dev/runtime#hdr-Environment_Variables',
      },
    ],
    syntax: 'for !done.Load() { }',
    note: {
      ko: '1.14부터 함수 호출이 없는 반복문도 끊깁니다. 지금 구현은 10 ms쯤 실행한 고루틴을 멈추게 합니다. `asyncpreemptoff=1`은 문제를 조사할 때 신호로 끊는 방식을 끕니다.',
      en: 'Since 1.14 even a loop without calls is interrupted; today a goroutine is asked to stop after about 10 ms. `asyncpreemptoff=1` turns the interruption by signals off, for debugging.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      { name: 'tokio::task::coop', url: 'https://docs.rs/tokio/latest/tokio/task/coop/index.html' },
      { name: 'coop', url: 'https://docs.rs/tokio/latest/tokio/task/coop/index.html' },
      {
        name: 'unconstrained',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.unconstrained.html',
      },
      {
        name: 'tokio::task::unconstrained',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.unconstrained.html',
      },
      {
        name: 'tokio::task::coop::unconstrained',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.unconstrained.html',
      },
      {
        name: 'tokio::task::coop::cooperative',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.cooperative.html',
      },
      {
        name: 'has_budget_remaining',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.has_budget_remaining.html',
      },
      {
        name: 'poll_proceed',
        url: 'https://docs.rs/tokio/latest/tokio/task/coop/fn.poll_proceed.html',
      },
    ],
    syntax: 'tokio::task::coop::consume_budget().await',
    library: 'tokio',
    since: 'tokio 1.44',
    note: {
      ko: '태스크를 끊지 못합니다. 그 대신 Tokio의 채널, 소켓, 타이머는 태스크의 예산이 떨어지면 준비되어 있어도 `Pending`을 돌려줍니다. `unconstrained`는 이 장치를 끕니다.',
      en: 'It cannot interrupt a task. Instead the channels, sockets and timers of Tokio return `Pending` once the budget of the task is spent, even when ready; `unconstrained` turns that off.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: 'await setImmediate()',
    note: {
      ko: '`await`에 닿거나 콜백이 끝날 때까지 아무것도 끼어들지 않습니다. 긴 계산은 나누어 `setImmediate`를 기다리거나 워커로 옮깁니다.',
      en: 'Nothing else runs until an `await` or the end of the callback. Cut a long computation into parts that wait for `setImmediate`, or move it to a worker.',
    },
  },
  difference: {
    ko: '쉬지 않는 반복문이 하나 있어도 Go에서는 다른 고루틴이 계속 실행됩니다. Tokio에서는 그 반복문이 도는 스레드가 묶이고, `current_thread`라면 런타임 전체가 멈춥니다. Node.js도 그 스레드의 이벤트 루프가 통째로 멈춥니다. Tokio의 예산은 Tokio의 자원을 기다리거나 `consume_budget`을 부르는 태스크에만 효과가 있습니다.',
    en: 'With one busy loop, the other goroutines of Go run on. In Tokio the thread of the loop is taken, and under `current_thread` the whole runtime stops. In Node.js the whole event loop of that thread stops. The budget of Tokio helps only where a task waits for resources of Tokio or calls `consume_budget`.',
  },
  pitfall: {
    ko: '`timeout`도 `abort`도 `.await`에 닿지 않는 Rust 반복문은 멈추지 못합니다. 반대로 Go에서는 `GOMAXPROCS(1)`이어도 두 문장 사이에 다른 고루틴이 끼어들 수 있으므로 잠금이 필요합니다.',
    en: 'Neither `timeout` nor `abort` stops a Rust loop that reaches no `.await`. In Go, on the other hand, another goroutine may run between any two statements even with `GOMAXPROCS(1)`, so locks are still needed.',
  },
  aliases: {
    ko: [
      '선점형',
      '선점형 스케줄링',
      '협조적 스케줄링',
      '비선점형',
      '기아',
      '스타베이션',
      '이벤트 루프 막힘',
      '태스크 예산',
      '무한 루프',
      '바쁜 루프',
    ],
    en: [
      'preemptive scheduling',
      'cooperative scheduling',
      'starvation',
      'blocking the event loop',
      'run to completion',
      'coop budget',
      'infinite loop',
      'task that never awaits',
      'busy loop',
      'sysmon',
    ],
  },
  related: ['scheduler-model', 'yield-now', 'blocking-work', 'microtask-queue'],
  sections: [
    'three-execution-models',
    'tokio-cooperative-scheduling',
    'tokio-and-go-runtime',
    'summary-execution-models',
  ],
};
