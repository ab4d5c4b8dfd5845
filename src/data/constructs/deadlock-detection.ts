import type { Construct } from '../types';

/** Finding tasks that wait for something that never happens. */
export const deadlockDetection: Construct = {
  id: 'deadlock-detection',
  category: 'testing',
  title: { ko: '교착 상태 찾기', en: 'Deadlock detection' },
  summary: {
    ko: '일어나지 않을 일을 영원히 기다리는 태스크를 찾습니다.',
    en: 'Finds tasks that wait for ever for something that will not happen.',
  },
  go: {
    kind: 'partial',
    symbols: [
      {
        name: 'fatal error: all goroutines are asleep - deadlock!',
        url: 'https://go.dev/src/runtime/proc.go',
      },
      { name: 'all goroutines are asleep', url: 'https://go.dev/src/runtime/proc.go' },
      {
        name: 'pprof.Lookup("goroutineleak")',
        url: 'https://go.dev/doc/go1.26#goroutineleak-profiles',
      },
      { name: 'goroutineleak', url: 'https://go.dev/doc/go1.26#goroutineleak-profiles' },
      {
        name: 'GOEXPERIMENT=goroutineleakprofile',
        url: 'https://go.dev/doc/go1.26#goroutineleak-profiles',
      },
      { name: 'goleak', url: 'https://pkg.go.dev/go.uber.org/goleak' },
      { name: 'go.uber.org/goleak', url: 'https://pkg.go.dev/go.uber.org/goleak' },
      { name: 'goleak.VerifyNone', url: 'https://pkg.go.dev/go.uber.org/goleak#VerifyNone' },
      {
        name: 'goleak.VerifyTestMain',
        url: 'https://pkg.go.dev/go.uber.org/goleak#VerifyTestMain',
      },
    ],
    syntax: 'goleak.VerifyNone(t)',
    note: {
      ko: '런타임은 고루틴이 모두 막혔을 때만 알아챕니다. 일부만 막혔으면 테스트 끝에 남은 것은 `goleak`으로, 아무도 깨울 수 없는 것은 `goroutineleak` 프로파일(1.26 실험, 1.27 정식)로 찾습니다.',
      en: 'The runtime notices only when all goroutines are blocked. If some are, `goleak` finds those left at the end of a test, and the `goroutineleak` profile (an experiment in 1.26, regular in 1.27) those that nothing can wake any more.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'parking_lot::deadlock',
        url: 'https://docs.rs/parking_lot/latest/parking_lot/deadlock/index.html',
      },
      { name: 'deadlock_detection', url: 'https://docs.rs/crate/parking_lot/latest/features' },
      {
        name: 'check_deadlock',
        url: 'https://docs.rs/parking_lot/latest/parking_lot/deadlock/fn.check_deadlock.html',
      },
    ],
    syntax: 'timeout(limit, work()).await',
    library: 'parking_lot (deadlock_detection)',
    note: {
      ko: '`parking_lot`의 잠금끼리 물린 스레드만 찾는 실험 기능입니다. Tokio는 막힌 태스크를 알아채지 못하므로 시간 제한을 두거나 `tokio-console`로 봅니다.',
      en: 'An experimental feature that finds only threads stuck on locks of `parking_lot`. Tokio does not notice stuck tasks: set a time limit, or look with `tokio-console`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'exit code 13', url: 'https://nodejs.org/api/process.html#exit-codes' },
      {
        name: 'Warning: Detected unsettled top-level await',
        url: 'https://nodejs.org/api/process.html#exit-codes',
      },
      { name: 'why-is-node-running', url: 'https://github.com/mafintosh/why-is-node-running' },
    ],
    syntax: 'await stuck // exit code 13',
    note: {
      ko: '최상위 `await`가 끝나지 않은 채 할 일이 없어지면 종료 코드 13으로 끝납니다. `why-is-node-running`은 거꾸로 종료를 막는 자원을 알려 줍니다.',
      en: 'If nothing is left to do while a top-level `await` is unsettled, Node.js exits with code 13. `why-is-node-running` tells the opposite: what keeps it from exiting.',
    },
  },
  difference: {
    ko: '서로를 기다리는 두 작업에 Go의 런타임은 오류로, Node.js는 종료 코드 13으로 반응하고, Tokio는 그대로 멈춰 있습니다. 앞의 둘도 서버에서는 조용합니다. Go는 타이머나 소켓을 기다리는 고루틴이 하나라도 있으면, Node.js는 소켓이 열려 있거나 최상위에서 기다리지 않으면 알아채지 못합니다.',
    en: 'To two tasks that wait for each other, the Go runtime reacts with an error, Node.js with exit code 13, and Tokio not at all. In a server the first two are silent as well: Go notices nothing while any goroutine runs or waits for a timer or a socket, Node.js nothing while a socket is open or unless the top level awaits it.',
  },
  pitfall: {
    ko: 'Go에 익숙하면 Tokio도 교착 상태를 알려 주리라 여기기 쉽습니다. 끝나지 않을 수 있는 기다림에는 `timeout`을 두고, 잠금은 모두가 같은 순서로 잡습니다.',
    en: 'Coming from Go, one may expect Tokio to report a deadlock. Put a `timeout` around waits that may not end, and take locks in the same order everywhere.',
  },
  aliases: {
    ko: [
      '데드락',
      '교착 상태',
      '고루틴 누수',
      '누수 검출',
      '프로그램이 멈춤',
      '끝나지 않는 태스크',
      '고루틴 릭',
      '멈춘 태스크',
    ],
    en: [
      'deadlock',
      'goroutine leak',
      'task leak',
      'hang',
      'stuck task',
      'unsettled top-level await',
      'program hangs',
    ],
  },
  related: ['race-detection', 'task-inspection', 'mutex', 'process-exit'],
  sections: [
    'waits-that-never-end',
    'finding-stuck-tasks',
    'synchronization-recap',
    'testing-recap',
  ],
};
