import type { Construct } from '../types';

/** Handle to wait for a started task and get its result. */
export const joinHandle: Construct = {
  id: 'join-handle',
  category: 'tasks',
  title: { ko: '조인 핸들', en: 'Join handle' },
  summary: {
    ko: '시작한 태스크가 끝나기를 기다려 결과를 받는 핸들입니다.',
    en: 'A handle to wait for a started task and get its result.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: '<-done', url: 'https://go.dev/ref/spec#Receive_operator' },
      { name: 'chan struct{}', url: 'https://go.dev/ref/spec#Channel_types' },
    ],
    syntax: 'result := make(chan int, 1); go func() { result <- f(x) }(); v := <-result',
    note: {
      ko: '고루틴에는 핸들이 없어서 끝났다는 신호와 결과를 채널로 받습니다.',
      en: 'A goroutine has no handle, so its end and its result come over a channel.',
    },
  },
  rust: {
    kind: 'equivalent',
    library: 'tokio',
    symbols: [
      { name: 'JoinHandle', url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html' },
      {
        name: 'tokio::task::JoinHandle',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html',
      },
      {
        name: 'handle.await?',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html',
      },
      {
        name: 'JoinHandle::is_finished',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html#method.is_finished',
      },
      {
        name: 'std::thread::JoinHandle',
        url: 'https://doc.rust-lang.org/std/thread/struct.JoinHandle.html',
      },
      {
        name: 'handle.join()',
        url: 'https://doc.rust-lang.org/std/thread/struct.JoinHandle.html#method.join',
      },
      {
        name: 'JoinHandle::join',
        url: 'https://doc.rust-lang.org/std/thread/struct.JoinHandle.html#method.join',
      },
    ],
    syntax: 'let v = handle.await?;',
    note: {
      ko: '태스크의 핸들을 기다리면 `Result<T, JoinError>`를 받으며, 패닉이나 `abort`로 끝났으면 `Err`입니다. 스레드의 핸들은 `join()`으로 스레드를 막고 기다리며, 패닉만 `Err`로 받습니다.',
      en: 'Awaiting the handle of a task gives a `Result<T, JoinError>`: `Err` if it panicked or was aborted. The handle of a thread is waited for with `join()`, which blocks and gives `Err` for a panic only.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'promise.then',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/then',
      },
      {
        name: 'Promise.prototype.then',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/then',
      },
      {
        name: 'Promise.prototype.finally',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/finally',
      },
      {
        name: 'promise.finally',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/finally',
      },
    ],
    syntax: 'const p = f(x); const v = await p;',
    note: {
      ko: '프로미스가 곧 핸들이지만, 작업을 멈출 수도, 끝났는지 물어볼 수도 없습니다.',
      en: 'The promise itself is the handle, but it can neither stop the work nor say whether it has ended.',
    },
  },
  difference: {
    ko: '`JoinHandle`을 기다리면 값이 아니라 `Result<T, JoinError>`를 받습니다. 핸들은 한 번만 기다릴 수 있지만 프로미스는 여러 번 기다려도 같은 값을 줍니다. 셋 가운데 밖에서 멈출 수 있는 것은 Tokio 태스크뿐이며, `abort`를 부르면 다음 `.await` 지점에서 끝납니다.',
    en: 'Awaiting a `JoinHandle` gives a `Result<T, JoinError>`, not the bare value. A handle yields its result once, while a promise gives the same value each time. Of the three, only a Tokio task can be stopped from outside: `abort` ends it at its next `.await` point.',
  },
  pitfall: {
    ko: '핸들을 버려도 태스크는 취소되지 않습니다. 핸들에서 떨어져 나와 계속 실행되고, 결과만 받을 수 없게 됩니다. 핸들과 함께 끝나야 하는 태스크는 `AbortOnDropHandle`이나 `JoinSet`에 둡니다.',
    en: 'Dropping the handle does not cancel the task: it is detached and runs on, and only its result is lost. Keep tasks that must end with their owner in an `AbortOnDropHandle` or a `JoinSet`.',
  },
  aliases: {
    ko: [
      '태스크 핸들',
      '결과 받기',
      '태스크 결과 받기',
      '고루틴 결과 받기',
      '고루틴 반환값',
      '태스크 분리',
      '디태치',
      '프로미스 체인',
      '태스크의 결과',
    ],
    en: [
      'task handle',
      'join a task',
      'task result',
      'goroutine result',
      'goroutine return value',
      'promise chain',
      'detach',
      'detached task',
      'result of a task',
    ],
  },
  shared: ['promise.finally'],
  related: [
    'spawn-task',
    'join-fixed',
    'await-result',
    'future-promise',
    'error-propagation',
    'cancel-token',
    'task-abort',
    'task-failure',
  ],
  sections: ['rust-async-model', 'async-await-recap'],
};
