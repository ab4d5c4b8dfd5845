import type { Construct } from '../types';

/** How a waiting task is found worth running again. */
export const waker: Construct = {
  id: 'waker',
  category: 'runtime',
  title: { ko: '웨이커', en: 'Waker' },
  summary: {
    ko: '멈춘 태스크가 다시 진행할 수 있게 되었음을 실행기에 알립니다.',
    en: 'Tells the executor that a waiting task can go on.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: 'v := <-ch',
    note: {
      ko: '기다리는 고루틴을 재우고 깨우는 일은 런타임이 맡으므로 구현할 프로토콜이 없습니다.',
      en: 'The runtime puts waiting goroutines to sleep and wakes them: there is no protocol to implement.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'std::task::Waker', url: 'https://doc.rust-lang.org/std/task/struct.Waker.html' },
      { name: 'Waker', url: 'https://doc.rust-lang.org/std/task/struct.Waker.html' },
      { name: 'Context', url: 'https://doc.rust-lang.org/std/task/struct.Context.html' },
      { name: 'std::task::Context', url: 'https://doc.rust-lang.org/std/task/struct.Context.html' },
      {
        name: 'cx.waker()',
        url: 'https://doc.rust-lang.org/std/task/struct.Context.html#method.waker',
      },
      {
        name: 'waker.wake()',
        url: 'https://doc.rust-lang.org/std/task/struct.Waker.html#method.wake',
      },
      {
        name: 'wake_by_ref',
        url: 'https://doc.rust-lang.org/std/task/struct.Waker.html#method.wake_by_ref',
      },
      {
        name: 'will_wake',
        url: 'https://doc.rust-lang.org/std/task/struct.Waker.html#method.will_wake',
      },
      {
        name: 'Waker::noop',
        url: 'https://doc.rust-lang.org/std/task/struct.Waker.html#method.noop',
      },
      { name: 'std::task::Wake', url: 'https://doc.rust-lang.org/std/task/trait.Wake.html' },
      { name: 'Wake', url: 'https://doc.rust-lang.org/std/task/trait.Wake.html' },
      { name: 'RawWaker', url: 'https://doc.rust-lang.org/std/task/struct.RawWaker.html' },
      {
        name: 'Poll::Pending',
        url: 'https://doc.rust-lang.org/std/task/enum.Poll.html#variant.Pending',
      },
      {
        name: 'Poll::Ready',
        url: 'https://doc.rust-lang.org/std/task/enum.Poll.html#variant.Ready',
      },
      { name: 'std::future::poll_fn', url: 'https://doc.rust-lang.org/std/future/fn.poll_fn.html' },
      { name: 'poll_fn', url: 'https://doc.rust-lang.org/std/future/fn.poll_fn.html' },
      { name: 'std::task::ready!', url: 'https://doc.rust-lang.org/std/task/macro.ready.html' },
      {
        name: 'AtomicWaker',
        url: 'https://docs.rs/futures/latest/futures/task/struct.AtomicWaker.html',
      },
      {
        name: 'futures::task::ArcWake',
        url: 'https://docs.rs/futures/latest/futures/task/trait.ArcWake.html',
      },
      { name: "&mut Context<'_>", url: 'https://doc.rust-lang.org/std/task/struct.Context.html' },
    ],
    syntax: 'waker = Some(cx.waker().clone()); Poll::Pending',
    note: {
      ko: '`Pending`을 돌려주는 `poll`은 그때 받은 `Waker`가 나중에 불리도록 해 두어야 합니다. 그 신호가 없으면 실행기는 다시 폴링하지 않아도 됩니다.',
      en: 'A `poll` that returns `Pending` must arrange for the `Waker` it was given to be called later. Without that signal the executor need not poll again.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'then(resolve, reject)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise#thenables',
      },
      {
        name: 'PromiseLike',
        url: 'https://github.com/microsoft/TypeScript/blob/main/src/lib/es5.d.ts',
      },
      {
        name: 'PromiseLike<T>',
        url: 'https://github.com/microsoft/TypeScript/blob/main/src/lib/es5.d.ts',
      },
    ],
    syntax: 'then(resolve) { this.resume = resolve }',
    note: {
      ko: '`await`는 `then` 메서드가 있는 객체라면 무엇이든 받아 `then`에 콜백을 넘깁니다. 이 콜백은 깨우는 신호와 함께 값도 전합니다.',
      en: 'An `await` takes any object with a `then` method and hands callbacks to it. Such a callback wakes the waiter and brings the value along.',
    },
  },
  difference: {
    ko: '`Waker`는 다시 물어보라는 신호일 뿐이고 값은 다음 `poll`이 돌려줍니다. 여러 번 불러도 되고 다른 스레드에서 불러도 됩니다. TypeScript의 콜백은 값을 직접 전하며 처음 부른 것만 효과가 있습니다. Go에서는 채널이나 뮤텍스를 기다리기만 하면 됩니다.',
    en: 'A `Waker` only says "ask again"; the value comes from the next `poll`. It may be called many times and from any thread. A TypeScript callback delivers the value itself, and only its first call counts. In Go one just waits for a channel or a mutex.',
  },
  pitfall: {
    ko: '`Waker`를 저장하지 않고 `Pending`을 돌려주면 태스크는 오류도 없이 영원히 멈춥니다. 처음 받은 것만 간직해도 안 됩니다. 폴링할 때마다 새로 받은 것으로 바꿉니다.',
    en: 'Returning `Pending` without keeping the `Waker` stops the task for ever, without any error. Keeping only the first one is wrong too: replace it at every poll.',
  },
  aliases: {
    ko: ['웨이크', '폴링', '퓨처 트레이트', '퓨처 직접 구현', '태스크 깨우기', '실행기 만들기'],
    en: [
      'polling',
      'thenable',
      'Future trait',
      'hand-written future',
      'implement Future',
      'write an executor',
      'custom future',
      'netpoller',
    ],
  },
  related: ['future-promise', 'await-result', 'pinning', 'notify'],
  sections: ['wakers', 'poll-contract', 'forgotten-wake-up', 'future-recap'],
};
