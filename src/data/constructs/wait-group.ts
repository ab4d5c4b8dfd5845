import type { Construct } from '../types';

/** Waiting for the end of all started tasks, without their results. */
export const waitGroup: Construct = {
  id: 'wait-group',
  category: 'tasks',
  title: { ko: '웨이트그룹', en: 'Wait group' },
  summary: {
    ko: '시작한 작업이 모두 끝날 때까지 기다리되, 결과는 모으지 않습니다.',
    en: 'Waits until all started tasks have ended, without collecting their results.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'sync.WaitGroup', url: 'https://pkg.go.dev/sync#WaitGroup' },
      { name: 'wg.Go(f)', url: 'https://pkg.go.dev/sync#WaitGroup.Go' },
      { name: 'WaitGroup.Go', url: 'https://pkg.go.dev/sync#WaitGroup.Go' },
      { name: 'WaitGroup', url: 'https://pkg.go.dev/sync#WaitGroup' },
      { name: 'var wg sync.WaitGroup', url: 'https://pkg.go.dev/sync#WaitGroup' },
      { name: 'wg.Wait()', url: 'https://pkg.go.dev/sync#WaitGroup.Wait' },
      { name: 'wg.Add(1)', url: 'https://pkg.go.dev/sync#WaitGroup.Add' },
      { name: 'defer wg.Done()', url: 'https://pkg.go.dev/sync#WaitGroup.Done' },
      { name: 'wg.Go', url: 'https://pkg.go.dev/sync#WaitGroup.Go' },
      { name: 'wg.Wait', url: 'https://pkg.go.dev/sync#WaitGroup.Wait' },
      { name: 'wg.Add', url: 'https://pkg.go.dev/sync#WaitGroup.Add' },
      { name: 'wg.Done', url: 'https://pkg.go.dev/sync#WaitGroup.Done' },
    ],
    syntax: 'wg.Go(f); wg.Go(h); wg.Wait()',
    since: 'Go 1.25',
    note: {
      ko: '`Wait`는 카운터가 0이 되면 돌아옵니다. `wg.Go`는 1.25부터 있고, 그 전에는 `go` 앞에서 `Add(1)`, 고루틴 안에서 `defer wg.Done()`을 부릅니다.',
      en: '`Wait` returns when the counter is zero. `wg.Go` exists since 1.25; before, call `Add(1)` ahead of the `go` statement and `defer wg.Done()` in the goroutine.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'TaskTracker',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html',
      },
      {
        name: 'tokio_util::task::TaskTracker',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html',
      },
      {
        name: 'TaskTracker::new()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html#method.new',
      },
      {
        name: 'tracker.spawn(fut)',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html#method.spawn',
      },
      {
        name: 'tracker.close()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html#method.close',
      },
      {
        name: 'tracker.wait().await',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html#method.wait',
      },
      {
        name: 'TaskTracker::track_future',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/task_tracker/struct.TaskTracker.html#method.track_future',
      },
    ],
    syntax: 'tracker.spawn(f()); tracker.close(); tracker.wait().await;',
    library: 'tokio-util (rt)',
    since: 'tokio-util 0.7.10',
    note: {
      ko: '`wait`는 `close`를 불렀고 태스크도 남지 않았을 때 끝납니다. 끝난 태스크는 결과와 함께 바로 지우므로 오래 실행되는 서버에 알맞습니다.',
      en: '`wait` ends when `close` has been called and no task is left. It forgets a task and its result as soon as it ends, which suits a server that runs for long.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Promise.allSettled(running)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/allSettled',
      },
      {
        name: 'Set<Promise<void>>',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Set',
      },
    ],
    syntax: 'while (running.size > 0) await Promise.allSettled(running)',
    note: {
      ko: '실행 중인 프로미스를 `Set`에 담고 끝나면 뺍니다. `allSettled`는 부를 때 들어 있던 것만 기다리므로 빌 때까지 되풀이합니다.',
      en: 'Keep running promises in a `Set` and take each out at its end. `allSettled` waits only for those that are in it at the call, so repeat until it is empty.',
    },
  },
  difference: {
    ko: '셋 다 기다리기만 하고 아무것도 취소하지 않습니다. `WaitGroup`은 카운터가 0이면 바로 돌아오지만, `TaskTracker`는 비어 있어도 `close` 전에는 기다립니다. 패닉도 다릅니다. `wg.Go`에 넘긴 함수의 패닉은 프로세스를 끝내고, Tokio 태스크의 패닉은 끝난 것으로 칩니다.',
    en: 'All three only wait; none cancels anything. A `WaitGroup` whose counter is zero returns at once, while a `TaskTracker` waits even when empty until `close` is called. A panic in a function given to `wg.Go` ends the process; a Tokio task that panics counts as ended.',
  },
  pitfall: {
    ko: '`close`를 빠뜨리면 `wait`가 영원히 끝나지 않습니다. Go에서는 `Add(1)`을 고루틴 안에서 부르면 `Wait`가 먼저 지나가 버릴 수 있습니다.',
    en: 'Without `close`, `wait` never ends. In Go, an `Add(1)` inside the goroutine may come too late: `Wait` can return before it.',
  },
  aliases: {
    ko: [
      '대기 그룹',
      '태스크 트래커',
      '끝날 때까지 기다리기',
      '모두 끝날 때까지',
      '모든 고루틴 기다리기',
      '고루틴 모두 기다리기',
      '고루틴 끝날 때까지',
    ],
    en: [
      'task tracker',
      'wait all',
      'drain tasks',
      'wait for all goroutines',
      'wait until all are done',
    ],
  },
  shared: ['sync.WaitGroup'],
  related: [
    'task-group',
    'join-fixed',
    'fire-and-forget',
    'graceful-shutdown',
    'join-settled',
    'stream-merge',
  ],
  sections: ['structured-scopes', 'stop-background-tasks'],
};
