import type { Construct } from '../types';

/** Pausing one task for a set time while the others run on. */
export const sleep: Construct = {
  id: 'sleep',
  category: 'waiting',
  title: { ko: '일정 시간 대기', en: 'Sleep' },
  summary: {
    ko: '정한 시간 동안 현재 태스크만 멈추고, 스레드는 그동안 다른 일을 합니다.',
    en: 'Pauses only the current task for a set time; its thread does other work meanwhile.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'time.Sleep', url: 'https://pkg.go.dev/time#Sleep' },
      { name: 'time.Sleep(d)', url: 'https://pkg.go.dev/time#Sleep' },
      { name: 'time.Duration', url: 'https://pkg.go.dev/time#Duration' },
    ],
    syntax: 'time.Sleep(100 * time.Millisecond)',
    note: {
      ko: '자고 있는 고루틴은 일찍 깨울 수 없으므로, 중간에 그만두려면 타이머와 `ctx.Done()`을 `select`로 함께 기다립니다.',
      en: 'A sleeping goroutine cannot be woken early: to be able to give up, `select` on a timer and `ctx.Done()`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'tokio::time::sleep', url: 'https://docs.rs/tokio/latest/tokio/time/fn.sleep.html' },
      { name: 'sleep(d).await', url: 'https://docs.rs/tokio/latest/tokio/time/fn.sleep.html' },
      {
        name: 'tokio::time::sleep_until',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.sleep_until.html',
      },
      { name: 'std::thread::sleep', url: 'https://doc.rust-lang.org/std/thread/fn.sleep.html' },
      { name: 'thread::sleep', url: 'https://doc.rust-lang.org/std/thread/fn.sleep.html' },
      {
        name: 'Duration::from_secs',
        url: 'https://doc.rust-lang.org/std/time/struct.Duration.html#method.from_secs',
      },
      {
        name: 'Duration::from_millis',
        url: 'https://doc.rust-lang.org/std/time/struct.Duration.html#method.from_millis',
      },
    ],
    syntax: 'sleep(Duration::from_millis(100)).await',
    library: 'tokio',
    note: {
      ko: '`tokio::time`의 함수는 런타임의 타이머를 써서 Tokio 런타임 안에서만 동작하고, 퓨처를 버리면 대기도 끝납니다. `std::thread::sleep`은 스레드를 막습니다.',
      en: 'The functions of `tokio::time` use the timer of the runtime and so work inside a Tokio runtime only; dropping the future ends the wait. `std::thread::sleep` blocks its thread.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'setTimeout',
        url: 'https://nodejs.org/api/timers.html#timerspromisessettimeoutdelay-value-options',
      },
      {
        name: 'node:timers/promises',
        url: 'https://nodejs.org/api/timers.html#timers-promises-api',
      },
      {
        name: 'new Promise((resolve) => setTimeout(resolve, ms))',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/setTimeout',
      },
      {
        name: 'new Promise(r => setTimeout(r, ms))',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/setTimeout',
      },
      {
        name: 'await setTimeout(ms)',
        url: 'https://nodejs.org/api/timers.html#timerspromisessettimeoutdelay-value-options',
      },
      {
        name: 'util.promisify(setTimeout)',
        url: 'https://nodejs.org/api/util.html#utilpromisifyoriginal',
      },
      {
        name: 'scheduler.wait',
        url: 'https://nodejs.org/api/timers.html#timerspromisesschedulerwaitdelay-options',
      },
    ],
    syntax: 'await setTimeout(100)',
    since: 'Node 15.0',
    note: {
      ko: '`node:timers/promises`의 함수는 `AbortSignal`을 넘기면 중간에 그만둘 수 있고, 이때 프로미스는 `AbortError`로 거부됩니다. 브라우저에서는 `new Promise`로 감쌉니다.',
      en: 'The functions of `node:timers/promises` can be cut short with an `AbortSignal`; the promise is then rejected with an `AbortError`. In a browser, wrap the callback in a `new Promise`.',
    },
  },
  difference: {
    ko: '`time.Sleep`, `tokio::time::sleep`, `await setTimeout`은 모두 기다리는 동안 스레드를 붙잡지 않습니다. 중간에 그만두는 방법은 다릅니다. Go는 `select`로 컨텍스트를 함께 기다리고, Rust는 퓨처를 버리고, TypeScript는 신호를 넘깁니다.',
    en: 'Neither `time.Sleep` nor `tokio::time::sleep` nor `await setTimeout` holds the thread while it waits. They differ in how the wait is cut short: Go selects on a context as well, Rust drops the future, TypeScript passes a signal.',
  },
  pitfall: {
    ko: '`async` 코드에서 `std::thread::sleep`을 부르면 워커 스레드가 통째로 멈추어, 그 스레드를 쓰는 다른 태스크와 타이머까지 늦어집니다.',
    en: '`std::thread::sleep` in `async` code stops the whole worker thread and delays the other tasks and timers that need it.',
  },
  aliases: {
    ko: [
      '슬립',
      '잠자기',
      '잠시 멈추기',
      'n초 대기',
      '지연',
      '딜레이',
      '대기 시간',
      '1초 기다리기',
    ],
    en: ['delay', 'pause', 'wait for a duration', 'timers/promises', 'wait one second'],
  },
  related: ['blocking-work', 'timeout', 'await-result', 'timer-event', 'interval', 'virtual-time'],
  sections: ['why-async-summary'],
};
