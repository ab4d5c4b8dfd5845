import type { Construct } from '../types';

/** Wait for one asynchronous result. */
export const awaitResult: Construct = {
  id: 'await-result',
  category: 'waiting',
  title: { ko: '결과 기다리기', en: 'Await a result' },
  summary: {
    ko: '비동기 결과 하나가 나올 때까지 기다립니다.',
    en: 'Wait for one asynchronous result.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'v := <-ch', url: 'https://go.dev/ref/spec#Receive_operator' }],
    syntax: 'v := <-ch',
    note: {
      ko: '같은 고루틴에서 하는 일이라면 보통의 함수 호출이 곧 기다림입니다.',
      en: 'For work on the same goroutine, an ordinary function call is the wait.',
    },
  },
  rust: {
    kind: 'equivalent',
    since: 'Rust 1.39',
    symbols: [
      { name: '.await', url: 'https://doc.rust-lang.org/std/keyword.await.html' },
      { name: 'f().await', url: 'https://doc.rust-lang.org/std/keyword.await.html' },
      { name: 'IntoFuture', url: 'https://doc.rust-lang.org/std/future/trait.IntoFuture.html' },
    ],
    syntax: 'let v = f(x).await;',
    note: {
      ko: '스레드가 아니라 태스크를 멈추므로, 그동안 스레드는 다른 태스크를 실행합니다.',
      en: 'It suspends the task, not the thread, which runs other tasks meanwhile.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'await',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/await',
      },
      {
        name: 'await f()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/await',
      },
      {
        name: 'Awaited',
        url: 'https://www.typescriptlang.org/docs/handbook/utility-types.html#awaitedtype',
      },
    ],
    syntax: 'const v = await f(x);',
    note: {
      ko: '`await`는 비동기 함수 안과 ES 모듈의 최상위에서 쓸 수 있습니다. `Awaited<T>`는 기다려서 받는 값의 타입입니다.',
      en: '`await` is allowed in async functions and at the top level of ES modules. `Awaited<T>` is the type of the value it gives.',
    },
  },
  difference: {
    ko: 'Rust의 `.await`는 퓨처가 아직 준비되지 않았을 때만 태스크를 멈춥니다. TypeScript의 `await`는 값이 이미 있어도 항상 나중의 마이크로태스크에서 이어집니다. Go의 수신은 값이 없을 때만 고루틴을 멈추지만, 선점형이라 기다리지 않아도 다른 고루틴으로 넘어갈 수 있습니다.',
    en: 'In Rust, `.await` suspends the task only if the future is not ready. In TypeScript, `await` always continues in a later microtask, even for a value that is already there. A Go receive parks the goroutine only if there is no value, but scheduling is preemptive, so another goroutine may take over anywhere.',
  },
  pitfall: {
    ko: '`await`를 두 번 이어서 쓰면 차례로 기다립니다. TypeScript에서 이미 시작한 프로미스를 이렇게 기다리면, 첫째를 기다리는 동안 둘째가 거부될 때 Node 프로세스가 종료됩니다. 함께 기다리려면 `tokio::join!`이나 `Promise.all`을 씁니다.',
    en: 'Two awaits in a row wait one after the other. In TypeScript, if the second of two promises already started rejects while the first is awaited, the Node process exits. Wait for both together with `tokio::join!` or `Promise.all`.',
  },
  aliases: {
    ko: [
      '어웨이트',
      '대기',
      '기다리기',
      '중단 지점',
      '최상위 await',
      '프로미스 기다리기',
      '퓨처 기다리기',
    ],
    en: [
      'suspend',
      'suspension point',
      'await point',
      'top-level await',
      'await keyword',
      'await a promise',
      'await a future',
      'wait for a promise',
    ],
  },
  related: [
    'join-handle',
    'future-promise',
    'async-function',
    'join-fixed',
    'select',
    'sleep',
    'block-on',
    'microtask-queue',
    'waker',
  ],
  sections: ['typescript-event-loop-model', 'dot-await'],
};
