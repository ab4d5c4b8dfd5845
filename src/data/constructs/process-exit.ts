import type { Construct } from '../types';

/** What ends the program, and what happens to unfinished tasks. */
export const processExit: Construct = {
  id: 'process-exit',
  category: 'runtime',
  title: { ko: '프로그램의 끝', en: 'End of the program' },
  summary: {
    ko: '프로그램이 끝나는 때와 그때 남은 태스크의 처리입니다.',
    en: 'When the program ends, and what becomes of the tasks that are left.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'os.Exit', url: 'https://pkg.go.dev/os#Exit' },
      { name: 'os.Exit(1)', url: 'https://pkg.go.dev/os#Exit' },
      { name: 'log.Fatal', url: 'https://pkg.go.dev/log#Fatal' },
      { name: 'runtime.Goexit', url: 'https://pkg.go.dev/runtime#Goexit' },
    ],
    syntax: 'func main() { <-done }',
    note: {
      ko: '`main`이 반환하면 남은 고루틴은 `defer`도 실행하지 못하고 사라집니다. `os.Exit`와 `log.Fatal`은 `main`의 `defer`까지 건너뜁니다.',
      en: 'When `main` returns, the other goroutines vanish without running their deferred calls. `os.Exit` and `log.Fatal` skip those of `main` too.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Runtime::shutdown_timeout',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.shutdown_timeout',
      },
      {
        name: 'shutdown_timeout',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.shutdown_timeout',
      },
      {
        name: 'Runtime::shutdown_background',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.shutdown_background',
      },
      {
        name: 'shutdown_background',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#method.shutdown_background',
      },
      {
        name: 'drop(runtime)',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Runtime.html#shutdown',
      },
      { name: 'std::process::exit', url: 'https://doc.rust-lang.org/std/process/fn.exit.html' },
      { name: 'process::exit', url: 'https://doc.rust-lang.org/std/process/fn.exit.html' },
      { name: 'std::process::abort', url: 'https://doc.rust-lang.org/std/process/fn.abort.html' },
      {
        name: 'std::process::ExitCode',
        url: 'https://doc.rust-lang.org/std/process/struct.ExitCode.html',
      },
      { name: 'ExitCode', url: 'https://doc.rust-lang.org/std/process/struct.ExitCode.html' },
    ],
    syntax: 'runtime.shutdown_timeout(Duration::from_secs(5))',
    library: 'tokio',
    note: {
      ko: '`main`이 끝나 런타임을 버리면 남은 태스크는 `.await`에서 버려지고 소멸자가 실행됩니다. 이미 실행 중인 `spawn_blocking`은 기다립니다. `process::exit`와 `abort`는 소멸자를 건너뜁니다.',
      en: 'When `main` ends and the runtime is dropped, tasks are dropped at an `.await` and their destructors run; `spawn_blocking` work that is running is waited for. `process::exit` and `abort` skip destructors.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'process.exit', url: 'https://nodejs.org/api/process.html#processexitcode' },
      { name: 'process.exit()', url: 'https://nodejs.org/api/process.html#processexitcode' },
      { name: 'process.exitCode', url: 'https://nodejs.org/api/process.html#processexitcode_1' },
      { name: "process.on('exit', f)", url: 'https://nodejs.org/api/process.html#event-exit' },
      { name: 'beforeExit', url: 'https://nodejs.org/api/process.html#event-beforeexit' },
      {
        name: '{ ref: false }',
        url: 'https://nodejs.org/api/timers.html#timerspromisessettimeoutdelay-value-options',
      },
      { name: 'server.unref()', url: 'https://nodejs.org/api/net.html#serverunref' },
    ],
    syntax: 'process.exitCode = 1',
    note: {
      ko: '타이머나 소켓처럼 이벤트 루프를 붙드는 것이 없어지면 끝납니다. `unref`한 것과 대기 중인 프로미스는 세지 않습니다. `process.exit()`는 남은 일을 버리고 바로 끝냅니다. 최상위 `await`가 끝나지 않은 채라면 종료 코드는 13입니다.',
      en: 'It ends when nothing, such as a timer or a socket, holds the event loop any more. What is unreferenced and pending promises do not count. `process.exit()` ends at once and abandons what is left. An unsettled top-level `await` makes the exit code 13.',
    },
  },
  difference: {
    ko: 'Go와 Rust에서는 `main`의 끝이 프로그램의 끝이고, Node.js는 할 일이 남아 있는 한 계속됩니다. 남은 작업의 뒷정리도 다릅니다. 고루틴의 `defer`는 실행되지 않고, Tokio 태스크의 소멸자는 실행되며, Node.js의 작업은 대개 끝까지 실행됩니다.',
    en: 'In Go and Rust the end of `main` is the end of the program; Node.js goes on while there is work. Cleanup differs too: deferred calls of goroutines do not run, destructors of Tokio tasks do, and work in Node.js usually runs to its end.',
  },
  pitfall: {
    ko: 'Tokio에서 양보하지 않는 태스크나 끝나지 않는 `spawn_blocking`이 있으면 `main`이 끝나도 프로세스가 끝나지 않습니다. 런타임을 직접 만들어 `shutdown_timeout`으로 기다림을 제한합니다.',
    en: 'In Tokio a task that never yields, or `spawn_blocking` work that never ends, keeps the process alive after `main`. Build the runtime yourself and bound the wait with `shutdown_timeout`.',
  },
  aliases: {
    ko: [
      '프로그램 종료',
      '메인 종료',
      '런타임 종료',
      '프로세스 종료',
      '종료 코드',
      '메인이 먼저 끝남',
      'main이 끝나면',
      '고루틴이 끝나기 전에 종료',
      '프로그램이 바로 끝남',
    ],
    en: [
      'main returns',
      'exit code',
      'runtime shutdown',
      'unref',
      'keep the process alive',
      'program exits too early',
    ],
  },
  related: [
    'fire-and-forget',
    'graceful-shutdown',
    'blocking-work',
    'os-signals',
    'deadlock-detection',
  ],
  sections: [
    'three-execution-models',
    'tasks-when-main-returns',
    'tokio-and-go-runtime',
    'summary-execution-models',
  ],
};
