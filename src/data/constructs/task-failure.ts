import type { Construct } from '../types';

/** Where a panic or an exception inside a task ends up. */
export const taskFailure: Construct = {
  id: 'task-failure',
  category: 'errors',
  title: { ko: '태스크 실패', en: 'Task failure' },
  summary: {
    ko: '태스크 안에서 난 패닉이나 예외가 어디까지 번지는지를 다룹니다.',
    en: 'How far a panic or an exception inside a task reaches.',
  },
  go: {
    kind: 'partial',
    symbols: [
      { name: 'recover()', url: 'https://go.dev/ref/spec#Handling_panics' },
      { name: 'panic(v)', url: 'https://go.dev/ref/spec#Handling_panics' },
      {
        name: 'defer func() { recover() }()',
        url: 'https://go.dev/ref/spec#Handling_panics',
      },
    ],
    syntax: 'defer func() { failure <- recover() }()',
    note: {
      ko: '`recover`로 잡지 않은 패닉은 프로세스 전체를 끝냅니다. 패닉이 난 고루틴만 잡을 수 있고, `errgroup`과 `WaitGroup.Go`는 대신 잡아 주지 않습니다.',
      en: 'A panic that no `recover` stops ends the whole process. Only the goroutine that panics can stop it; `errgroup` and `WaitGroup.Go` do not do it for you.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'JoinError', url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinError.html' },
      {
        name: 'JoinError::is_panic',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinError.html#method.is_panic',
      },
      {
        name: 'error.into_panic()',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinError.html#method.into_panic',
      },
      {
        name: 'error.try_into_panic()',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinError.html#method.try_into_panic',
      },
      { name: 'panic!', url: 'https://doc.rust-lang.org/std/macro.panic.html' },
      {
        name: 'std::panic::resume_unwind',
        url: 'https://doc.rust-lang.org/std/panic/fn.resume_unwind.html',
      },
      {
        name: 'std::panic::catch_unwind',
        url: 'https://doc.rust-lang.org/std/panic/fn.catch_unwind.html',
      },
      {
        name: 'AssertUnwindSafe',
        url: 'https://doc.rust-lang.org/std/panic/struct.AssertUnwindSafe.html',
      },
      {
        name: 'FutureExt::catch_unwind',
        url: 'https://docs.rs/futures/latest/futures/future/trait.FutureExt.html#method.catch_unwind',
      },
      {
        name: 'std::panic::set_hook',
        url: 'https://doc.rust-lang.org/std/panic/fn.set_hook.html',
      },
    ],
    syntax: 'match handle.await { Err(e) if e.is_panic() => …, … }',
    library: 'tokio',
    note: {
      ko: '패닉은 태스크를 벗어나지 않고, 핸들을 기다리면 `JoinError`로 나타납니다. `panic = "abort"`로 빌드하면 가두지 못하고 프로세스가 끝납니다.',
      en: 'A panic stays inside its task and shows as a `JoinError` when the handle is awaited. Built with `panic = "abort"`, nothing holds it in: the process ends.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'unhandledRejection',
        url: 'https://nodejs.org/api/process.html#event-unhandledrejection',
      },
      {
        name: "process.on('unhandledRejection', f)",
        url: 'https://nodejs.org/api/process.html#event-unhandledrejection',
      },
      {
        name: 'uncaughtException',
        url: 'https://nodejs.org/api/process.html#event-uncaughtexception',
      },
      {
        name: 'rejectionHandled',
        url: 'https://nodejs.org/api/process.html#event-rejectionhandled',
      },
      {
        name: '--unhandled-rejections',
        url: 'https://nodejs.org/api/cli.html#--unhandled-rejectionsmode',
      },
    ],
    syntax: 'try { await task } catch (error) { report(error) }',
    note: {
      ko: '예외는 프로미스의 거부가 되어 기다리는 쪽으로 갑니다. 아무도 처리하지 않으면 `unhandledRejection` 이벤트가 되고, 그 처리기도 없으면 Node는 보통 종료 코드 1로 끝납니다.',
      en: 'An exception becomes a rejection and goes to whoever awaits. One that nobody handles becomes an `unhandledRejection` event; without a handler for that, Node by default ends with exit code 1.',
    },
  },
  difference: {
    ko: '아무도 지켜보지 않는 실패의 범위가 다릅니다. Go의 패닉과 TypeScript의 거부는 프로세스를 끝냅니다. Tokio에서는 그 태스크만 끝나고, 핸들을 버렸다면 표준 오류의 패닉 메시지만 남습니다. 기다리고 있었다면 Rust와 TypeScript는 실패를 그쪽으로 보냅니다.',
    en: 'Failures that nobody watches reach differently far. A panic in Go and a rejection in TypeScript end the process. In Tokio only the task ends, and if its handle was dropped, just the panic message on standard error remains. If somebody waits, Rust and TypeScript hand the failure over.',
  },
  pitfall: {
    ko: '패닉이 프로세스를 끝내리라 믿으면 안 됩니다. Tokio에서는 그 태스크만 사라집니다. 거꾸로 Go에서는 고루틴 하나의 패닉이 모두를 끝냅니다. `net/http`가 잡아 주는 것은 핸들러 안의 패닉뿐이므로, 직접 시작한 고루틴에는 `recover`를 둡니다.',
    en: 'Do not expect a panic to end the process: in Tokio only that task vanishes. The other way round, one panic in Go ends everything. `net/http` recovers only those inside its handlers, so a goroutine that you start needs its own `recover`.',
  },
  aliases: {
    ko: ['태스크 패닉', '고루틴 패닉', '패닉 잡기', '조인 에러', '처리되지 않은 거부', '리커버'],
    en: ['task panic', 'goroutine panic', 'crash', 'unhandled rejection', 'recover from panic'],
  },
  related: [
    'join-handle',
    'error-propagation',
    'error-aggregate',
    'fire-and-forget',
    'join-settled',
  ],
  sections: ['errors-across-tasks', 'join-handle-failures', 'unobserved-failures'],
};
