import type { Construct } from '../types';

/** Running tasks that never leave their thread. */
export const localTask: Construct = {
  id: 'local-task',
  category: 'tasks',
  title: { ko: '한 스레드에 머무는 태스크', en: 'Task that stays on one thread' },
  summary: {
    ko: '태스크를 한 스레드에서만 실행해, 다른 스레드로 옮길 수 없는 값도 쓰게 합니다.',
    en: 'Runs tasks on one thread only, so that they may use values that must not leave it.',
  },
  go: {
    kind: 'partial',
    symbols: [
      { name: 'runtime.LockOSThread', url: 'https://pkg.go.dev/runtime#LockOSThread' },
      { name: 'runtime.UnlockOSThread', url: 'https://pkg.go.dev/runtime#UnlockOSThread' },
    ],
    syntax: 'runtime.LockOSThread()',
    note: {
      ko: '고루틴 하나가 스레드 하나를 독차지하게 합니다. 스레드에 매인 C 라이브러리나 OS 상태에 쓰며, 다른 고루틴은 채널로 그 고루틴에 일을 맡깁니다.',
      en: 'Gives one goroutine a thread to itself. It is for C libraries and OS state that are tied to a thread; other goroutines send that goroutine work over a channel.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::task::LocalSet',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalSet.html',
      },
      { name: 'LocalSet', url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalSet.html' },
      {
        name: 'LocalSet::run_until',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalSet.html#method.run_until',
      },
      { name: 'spawn_local', url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn_local.html' },
      {
        name: 'spawn_local(fut)',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn_local.html',
      },
      {
        name: 'tokio::runtime::LocalRuntime',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.LocalRuntime.html',
      },
      {
        name: 'LocalRuntime',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.LocalRuntime.html',
      },
      {
        name: 'Builder::build_local',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.build_local',
      },
      {
        name: '#[tokio::main(flavor = "local")]',
        url: 'https://docs.rs/tokio/latest/tokio/attr.main.html',
      },
      {
        name: 'flavor = "local"',
        url: 'https://docs.rs/tokio/latest/tokio/attr.main.html',
      },
      {
        name: 'tokio_util::task::LocalPoolHandle',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/struct.LocalPoolHandle.html',
      },
      {
        name: 'tokio::task::spawn_local',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn_local.html',
      },
    ],
    syntax: 'LocalSet::new().run_until(async { spawn_local(f()).await }).await',
    library: 'tokio',
    note: {
      ko: '태스크는 `Send`가 아니어도 되지만 `\'static`이어야 합니다. `LocalSet`은 다른 런타임 안에서 쓰고, `LocalRuntime`과 `flavor = "local"`은 1.51부터 안정된 단일 스레드 런타임입니다.',
      en: 'The tasks need not be `Send`, but `\'static`. A `LocalSet` works inside another runtime; `LocalRuntime` and `flavor = "local"`, stable since 1.51, are runtimes of one thread.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'f(x)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Execution_model#run-to-completion',
      },
    ],
    syntax: 'const p = f(x)',
    note: {
      ko: '비동기 함수는 언제나 호출한 스레드에서 실행되므로 따로 부를 API가 없습니다.',
      en: 'An async function always runs on the thread that called it, so there is no API to ask for it.',
    },
  },
  difference: {
    ko: 'Rust에서는 `Rc`처럼 `Send`가 아닌 값을 `.await` 너머로 들고 있으려고 씁니다. Go에는 `Send`가 없고, 고루틴 여럿을 한 스레드에 모으는 방법도 없습니다. TypeScript에서는 이것이 유일한 방식입니다. 한 스레드에서도 `await`에서 멈춘 동안에는 다른 태스크가 값을 바꿀 수 있습니다.',
    en: 'In Rust it lets a task hold values that are not `Send`, such as an `Rc`, across an `.await`. Go has no `Send`, and no way to gather several goroutines on one thread. In TypeScript it is the only mode. Even on one thread, other tasks may change a value while a task awaits.',
  },
  pitfall: {
    ko: '`LocalSet` 안에서 `tokio::spawn`으로 시작한 태스크는 그 `LocalSet`에 속하지 않으며 여전히 `Send`여야 합니다. `spawn_local`을 `LocalSet`이나 `LocalRuntime` 밖에서 부르면 패닉이 납니다.',
    en: 'A task started with `tokio::spawn` inside a `LocalSet` does not belong to it and still has to be `Send`. Calling `spawn_local` outside of a `LocalSet` or `LocalRuntime` panics.',
  },
  aliases: {
    ko: [
      '로컬 태스크',
      '로컬셋',
      '스레드 고정',
      '단일 스레드 태스크',
      'Send가 아닌 태스크',
      'Send가 아닌 퓨처 실행',
    ],
    en: [
      'local task',
      'non-Send future',
      'thread affinity',
      'pin to a thread',
      'single-threaded task',
      'lock os thread',
      'future that is not Send',
    ],
  },
  shared: ['runtime.LockOSThread'],
  related: ['spawn-task', 'send-sync', 'scheduler-model', 'os-thread', 'shared-ownership'],
  sections: ['tasks-on-one-thread'],
};
