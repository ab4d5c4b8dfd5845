/** What the diagram of the event loop says. */
export const labels = {
  title: { ko: 'JavaScript의 이벤트 루프', en: 'The event loop of JavaScript' },
  description: {
    ko: '이벤트 루프가 되풀이하는 세 단계입니다. 1. 호출 스택에 쌓인 코드를 끝까지 실행합니다. 2. 스택이 비면 마이크로태스크 대기열에서 하나씩 꺼내 스택에서 실행하고, 그사이에 늘어난 것까지 모두 비웁니다. `await` 뒤의 나머지와 `then`의 콜백이 여기에서 기다립니다. 3. 마이크로태스크가 없으면 타이머와 입출력의 콜백을 하나만 꺼내 스택에서 실행합니다. 그리고 1로 돌아갑니다.',
    en: 'Three steps that the event loop repeats. 1. It runs the code on the call stack to its end. 2. When the stack is empty, it takes one microtask after another and runs it on the stack until all are done, with those that were added meanwhile. The rest of a function after an `await` and the callbacks of `then` wait here. 3. When no microtask is left, it takes just one callback of the timers and I/O and runs it on the stack. Then it goes back to 1.',
  },
  caption: {
    ko: '마이크로태스크를 모두 비운 다음에야 타이머나 입출력의 차례가 옵니다.',
    en: 'Timers and I/O have their turn only after all microtasks are done.',
  },
  stack: { ko: '호출 스택', en: 'Call stack' },
  stackRule: { ko: '쌓인 호출을\n끝까지 실행', en: 'runs its calls\nto the end' },
  stackEmpty: { ko: '스택이 비면', en: 'when the stack is empty' },
  microtasks: { ko: '마이크로태스크 대기열', en: 'Microtask queue' },
  microtaskRule: {
    ko: '`await` 뒤의 나머지, `then` 콜백\n그사이 늘어난 것까지 모두 실행',
    en: 'the rest after `await`, `then` callbacks\nall of them, new ones included',
  },
  queueEmpty: { ko: '마이크로태스크가 없으면', en: 'when no microtask is left' },
  callbacks: { ko: '타이머와 입출력 대기열', en: 'Timer and I/O queues' },
  callbackRule: {
    ko: '`setTimeout`과 소켓의 콜백\n하나만 실행, 없으면 기다림',
    en: '`setTimeout` and socket callbacks\njust one; waits if there is none',
  },
  all: { ko: '모두', en: 'all' },
  one: { ko: '하나', en: 'one' },
};
