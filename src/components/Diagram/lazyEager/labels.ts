/** What the diagram of the start of the body says. */
export const labels = {
  title: { ko: '본문이 시작되는 때', en: 'When the body starts' },
  description: {
    ko: '왼쪽에서 오른쪽으로 호출하는 줄, 다음 줄, 결과를 기다리는 줄이 차례로 실행됩니다. Go의 `go f()`와 Rust의 `tokio::spawn(f())`은 호출한 다음 스케줄러가 정한 때에 본문을 시작합니다. Rust의 `f()`는 호출만으로는 아무것도 실행하지 않고 `.await`에서 본문을 시작합니다. TypeScript의 `f()`는 호출한 자리에서 첫 `await`까지 실행하고 나머지는 나중에 실행합니다.',
    en: 'From left to right: the line of the call, the next line, and the line that waits for the result. `go f()` in Go and `tokio::spawn(f())` in Rust start the body after the call, when the scheduler decides. `f()` in Rust runs nothing when it is called and starts the body at `.await`. `f()` in TypeScript runs up to its first `await` right at the call, and the rest later.',
  },
  caption: {
    ko: '같은 `f()`가 Rust에서는 기다릴 때(지연 실행), TypeScript에서는 호출할 때(즉시 실행) 시작됩니다.',
    en: 'The same `f()` starts when it is awaited in Rust (lazy) and when it is called in TypeScript (eager).',
  },
  call: { ko: '호출', en: 'call' },
  next: { ko: '다음 줄', en: 'next line' },
  wait: { ko: '기다림', en: 'wait' },
  scheduled: { ko: '스케줄러가 정한 때에 시작', en: 'starts when the scheduler decides' },
  lazy: { ko: '실행되지 않음', en: 'nothing runs' },
  body: { ko: '본문', en: 'body' },
  first: { ko: '첫 `await`까지', en: 'to its first\n`await`' },
  rest: { ko: '나머지', en: 'the rest' },
};
