import type { Construct } from '../types';

/** Looking at the tasks of a running program. */
export const taskInspection: Construct = {
  id: 'task-inspection',
  category: 'observability',
  title: { ko: '실행 중인 태스크 보기', en: 'Task inspection' },
  summary: {
    ko: '실행 중인 프로그램에 태스크가 몇 개 있고 어디에서 기다리는지 봅니다.',
    en: 'Shows how many tasks a running program has and where they wait.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'pprof.Lookup("goroutine")', url: 'https://pkg.go.dev/runtime/pprof#Lookup' },
      { name: 'runtime/pprof', url: 'https://pkg.go.dev/runtime/pprof' },
      { name: 'net/http/pprof', url: 'https://pkg.go.dev/net/http/pprof' },
      { name: '/debug/pprof/goroutine?debug=2', url: 'https://pkg.go.dev/net/http/pprof' },
      { name: 'runtime.Stack', url: 'https://pkg.go.dev/runtime#Stack' },
      { name: 'runtime.NumGoroutine', url: 'https://pkg.go.dev/runtime#NumGoroutine' },
      { name: 'runtime/trace', url: 'https://pkg.go.dev/runtime/trace' },
      { name: 'go tool trace', url: 'https://pkg.go.dev/cmd/trace' },
      { name: 'trace.FlightRecorder', url: 'https://pkg.go.dev/runtime/trace#FlightRecorder' },
    ],
    syntax: 'pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)',
    note: {
      ko: '고루틴마다 멈춘 자리의 스택이 나옵니다. `NumGoroutine`은 수만 알려 줍니다. `runtime/trace`는 언제 돌고 왜 멈췄는지, `FlightRecorder`(1.25)는 그 최근 부분만 기록합니다.',
      en: 'A dump has the stack of each goroutine where it waits; `NumGoroutine` gives the number only. `runtime/trace` records when each ran and why it stopped, a `FlightRecorder` (1.25) the latest part of that.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      { name: 'tokio-console', url: 'https://docs.rs/crate/tokio-console/latest' },
      {
        name: 'console_subscriber::init()',
        url: 'https://docs.rs/console-subscriber/latest/console_subscriber/fn.init.html',
      },
      {
        name: 'console-subscriber',
        url: 'https://docs.rs/console-subscriber/latest/console_subscriber/',
      },
      {
        name: 'Handle::metrics',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.metrics',
      },
      {
        name: 'RuntimeMetrics',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.RuntimeMetrics.html',
      },
      {
        name: 'num_alive_tasks',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.RuntimeMetrics.html#method.num_alive_tasks',
      },
      {
        name: 'Handle::dump',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Handle.html#method.dump',
      },
      { name: 'tokio_unstable', url: 'https://docs.rs/tokio/latest/tokio/#unstable-features' },
    ],
    syntax: 'Handle::current().metrics().num_alive_tasks()',
    library: 'tokio',
    since: 'tokio 1.39',
    note: {
      ko: '안정된 지표는 수만 알려 줍니다. 태스크마다 보려면 `--cfg tokio_unstable`로 빌드하고 `tokio-console`이나 `Handle::dump`(Linux, `taskdump` 기능)를 씁니다.',
      en: 'The stable metrics give numbers only. To see each task, build with `--cfg tokio_unstable` and use `tokio-console` or `Handle::dump` (Linux, feature `taskdump`).',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'process.getActiveResourcesInfo()',
        url: 'https://nodejs.org/api/process.html#processgetactiveresourcesinfo',
      },
      {
        name: 'getActiveResourcesInfo',
        url: 'https://nodejs.org/api/process.html#processgetactiveresourcesinfo',
      },
      { name: 'node --inspect', url: 'https://nodejs.org/api/cli.html#--inspecthostport' },
      { name: 'async_hooks', url: 'https://nodejs.org/api/async_hooks.html' },
      {
        name: 'async_hooks.createHook',
        url: 'https://nodejs.org/api/async_hooks.html#async_hookscreatehookoptions',
      },
      {
        name: 'monitorEventLoopDelay',
        url: 'https://nodejs.org/api/perf_hooks.html#perf_hooksmonitoreventloopdelayoptions',
      },
    ],
    syntax: 'process.getActiveResourcesInfo()',
    note: {
      ko: '대기 중인 프로미스의 목록은 없습니다. `getActiveResourcesInfo`는 타이머와 소켓처럼 이벤트 루프를 붙드는 자원만 보여 주고, 프로미스는 `async_hooks`로 직접 세야 합니다. 디버거는 `--inspect`로 연결합니다.',
      en: 'There is no list of pending promises. `getActiveResourcesInfo` shows only what keeps the event loop alive, such as timers and sockets; promises have to be counted by hand with `async_hooks`. A debugger attaches with `--inspect`.',
    },
  },
  difference: {
    ko: '고루틴에는 스택이 있어서 멈춘 자리가 그대로 나옵니다. 기다리는 Tokio 태스크에는 스택이 없고 상태 기계만 있어, 기본으로는 수만 압니다. Node.js는 프로미스를 저절로 세지 않습니다. 예제에서 끝나지 않는 셋은 보이지 않고 타이머 둘만 보입니다.',
    en: 'A goroutine has a stack, so the place where it waits is simply there. A waiting Tokio task has none, only its state machine: by default one gets a number. Node.js does not count promises by itself: the three that never end stay unseen in the program, and only the two timers show.',
  },
  aliases: {
    ko: [
      '태스크 관찰',
      '고루틴 덤프',
      '고루틴 프로파일',
      '토키오 콘솔',
      '실행 중인 고루틴 수',
      '고루틴 개수',
      '태스크 덤프',
      '고루틴 몇 개',
    ],
    en: [
      'goroutine dump',
      'goroutine profile',
      'SIGQUIT dump',
      'task dump',
      'list tasks',
      'pprof',
      'inspector',
      'live tasks',
      'async stack trace',
    ],
  },
  related: ['deadlock-detection', 'structured-tracing', 'task-memory', 'scheduler-model'],
  sections: ['counting-stuck-tasks', 'finding-stuck-tasks'],
};
