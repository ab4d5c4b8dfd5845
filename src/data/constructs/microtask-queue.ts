import type { Construct } from '../types';

/** The queue of what runs next on the thread of JavaScript. */
export const microtaskQueue: Construct = {
  id: 'microtask-queue',
  category: 'runtime',
  title: { ko: '마이크로태스크 대기열', en: 'Microtask queue' },
  summary: {
    ko: '지금 코드가 끝난 뒤에 이어서 실행할 일이 줄을 서는 곳입니다.',
    en: 'Where the work that follows the current code waits for its turn.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: 'go f(x)',
    note: {
      ko: '고루틴은 런타임 안의 실행 대기열에 들어가며, 어느 것이 먼저 실행되는지는 약속되지 않습니다.',
      en: 'Goroutines go into run queues inside the runtime, and nothing says which of them runs first.',
    },
  },
  rust: {
    kind: 'none',
    symbols: [],
    syntax: 'tokio::spawn(f(x))',
    note: {
      ko: '`Waker`가 깨운 태스크는 런타임의 실행 대기열에 들어갑니다. 준비된 퓨처를 기다리는 `.await`는 대기열을 거치지 않고 곧바로 이어집니다.',
      en: 'Tasks woken by their `Waker` go into run queues of the runtime. An `.await` on a ready future goes straight on, without any queue.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'queueMicrotask', url: 'https://nodejs.org/api/globals.html#queuemicrotaskcallback' },
      {
        name: 'queueMicrotask(f)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/queueMicrotask',
      },
      {
        name: 'process.nextTick',
        url: 'https://nodejs.org/api/process.html#processnexttickcallback-args',
      },
      {
        name: 'process.nextTick(f)',
        url: 'https://nodejs.org/api/process.html#processnexttickcallback-args',
      },
      { name: 'setImmediate', url: 'https://nodejs.org/api/timers.html#setimmediatecallback-args' },
      {
        name: 'setImmediate(f)',
        url: 'https://nodejs.org/api/timers.html#setimmediatecallback-args',
      },
      {
        name: 'setTimeout(f, 0)',
        url: 'https://nodejs.org/api/timers.html#settimeoutcallback-delay-args',
      },
      {
        name: 'await null',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/await#control_flow_effects_of_await',
      },
    ],
    syntax: 'queueMicrotask(f)',
    note: {
      ko: '`await` 뒤의 코드, `then` 콜백, `queueMicrotask`가 이 줄에 섭니다. `process.nextTick`은 따로 있는 줄이고, `setTimeout`과 `setImmediate`는 이 줄들이 빈 뒤에 실행됩니다.',
      en: 'The code after an `await`, `then` callbacks and `queueMicrotask` queue here. `process.nextTick` has a queue of its own; `setTimeout` and `setImmediate` run once these queues are empty.',
    },
  },
  difference: {
    ko: 'Go와 Tokio는 실행 순서를 약속하지 않지만 Node.js는 정해 두었습니다. 콜백 하나가 끝나면 `nextTick`, 마이크로태스크, 그다음 이벤트 루프의 차례입니다. ES 모듈의 본문에서는 마이크로태스크가 `nextTick`보다 먼저입니다. 입출력 콜백에서는 `setImmediate`가 `setTimeout(f, 0)`보다 먼저입니다.',
    en: 'Go and Tokio promise no order; Node.js has one. After each callback come `nextTick` callbacks, then microtasks, then the event loop goes on. In the body of an ES module, microtasks come before `nextTick`. In an IO callback, `setImmediate` comes before `setTimeout(f, 0)`.',
  },
  pitfall: {
    ko: '마이크로태스크나 `nextTick`이 자기 자신을 계속 예약하면 타이머와 입출력은 영영 실행되지 않습니다. 중간에 차례를 내주려면 `setImmediate`를 씁니다.',
    en: 'Microtasks or `nextTick` callbacks that keep scheduling themselves starve timers and IO for ever. To let those run in between, use `setImmediate`.',
  },
  aliases: {
    ko: [
      '마이크로태스크',
      '매크로태스크',
      '이벤트 루프 순서',
      '태스크 큐',
      '잡 큐',
      '넥스트틱',
      '콜백 실행 순서',
      'setTimeout과 프로미스',
      '이벤트 루프 단계',
    ],
    en: [
      'microtask',
      'macrotask',
      'nextTick',
      'JavaScript job queue',
      'event loop order',
      'event loop phases',
      'promise jobs',
      'setTimeout 0',
    ],
  },
  related: ['preemption', 'yield-now', 'await-result', 'spawn-task'],
  sections: ['typescript-event-loop-model', 'async-await-recap', 'when-await-yields'],
};
