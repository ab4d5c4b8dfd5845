import type { Construct } from '../types';

/** A scope that owns the tasks started in it. */
export const taskGroup: Construct = {
  id: 'task-group',
  category: 'tasks',
  title: { ko: '태스크 그룹', en: 'Task group' },
  summary: {
    ko: '작업을 한데 묶어, 묶은 범위를 떠날 때 남은 작업이 없게 합니다.',
    en: 'Owns the tasks started in it, so that none is left when the scope ends.',
  },
  go: {
    kind: 'partial',
    symbols: [
      { name: 'errgroup.Group', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group' },
      { name: 'errgroup', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup' },
      { name: 'golang.org/x/sync/errgroup', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup' },
      { name: 'g.Go', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.Go' },
      { name: 'g.Wait()', url: 'https://pkg.go.dev/golang.org/x/sync/errgroup#Group.Wait' },
    ],
    syntax: 'g.Go(f); g.Go(h); err := g.Wait()',
    library: 'golang.org/x/sync',
    note: {
      ko: '`Wait`는 언제나 모두 기다리고 첫 오류를 돌려줍니다. 멈추는 일은 `errgroup.WithContext`의 컨텍스트를 살피는 자식의 몫입니다.',
      en: '`Wait` always waits for all and returns the first error. To stop early, the children have to watch the context of `errgroup.WithContext`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'JoinSet', url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html' },
      {
        name: 'tokio::task::JoinSet',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html',
      },
      {
        name: 'JoinSet::new()',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.new',
      },
      {
        name: 'JoinSet::spawn',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.spawn',
      },
      {
        name: 'set.spawn(fut)',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.spawn',
      },
      {
        name: 'JoinSet::shutdown',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.shutdown',
      },
      {
        name: 'set.shutdown().await',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.shutdown',
      },
      {
        name: 'JoinSet::abort_all',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.abort_all',
      },
      {
        name: 'JoinSet::detach_all',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.detach_all',
      },
      {
        name: 'tokio_util::task::JoinMap',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/struct.JoinMap.html',
      },
      {
        name: 'JoinMap',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/struct.JoinMap.html',
      },
    ],
    syntax: 'let mut set = JoinSet::new(); set.spawn(f());',
    library: 'tokio',
    since: 'tokio 1.21',
    note: {
      ko: '버려지면 남은 태스크를 모두 중단하지만 끝나기를 기다리지는 않습니다. `shutdown().await`는 중단하고 끝까지 기다립니다. `JoinMap`은 tokio-util 0.7.16부터 `join-map` 기능에 있습니다.',
      en: 'Dropping it aborts the remaining tasks without waiting for their end; `shutdown().await` aborts them and waits. `JoinMap` is in tokio-util (feature `join-map`, since 0.7.16).',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'Promise.all(tasks)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/all',
      },
      { name: 'Effect', url: 'https://github.com/Effect-TS/effect' },
      { name: 'effection', url: 'https://github.com/thefrontside/effection' },
    ],
    syntax: 'try { await Promise.all(tasks) } finally { scope.abort() }',
    note: {
      ko: '`Promise.all`은 자식을 소유하지 않으므로, 신호로 멈추고 `allSettled`로 기다리는 일을 직접 적습니다. Effect와 Effection은 부모가 끝날 때 자식도 멈춥니다.',
      en: '`Promise.all` owns nothing: abort a shared signal and wait with `allSettled` yourself. The libraries Effect and Effection stop the children when the parent ends.',
    },
  },
  difference: {
    ko: '하나가 실패했을 때 나머지가 어떻게 되는지가 다릅니다. `JoinSet`은 버리기만 해도 남은 태스크를 중단합니다. `errgroup`은 컨텍스트를 취소한 뒤 모두 끝날 때까지 기다립니다. `Promise.all`은 바로 거부되고, 나머지는 주인 없이 계속됩니다.',
    en: 'They differ in what happens to the rest when one fails. Merely dropping a `JoinSet` aborts the remaining tasks. `errgroup` cancels the context and waits until all have ended. `Promise.all` rejects at once, and the others go on without an owner.',
  },
  pitfall: {
    ko: '제로값 `errgroup.Group{}`은 오류가 나도 아무것도 취소하지 않습니다. 멈추게 하려면 `errgroup.WithContext`로 만들고 그 `ctx`를 자식에게 넘깁니다.',
    en: 'The zero value `errgroup.Group{}` cancels nothing on an error. To stop the others, make it with `errgroup.WithContext` and hand that `ctx` to the children.',
  },
  aliases: {
    ko: ['조인셋', '구조적 동시성', '에러그룹', '자식 태스크', '태스크 묶음', '범위를 가진 태스크'],
    en: [
      'join set',
      'structured concurrency',
      'nursery',
      'error group',
      'task scope',
      'child tasks',
      'abort on drop',
    ],
  },
  related: [
    'wait-group',
    'join-fail-fast',
    'join-next',
    'task-abort',
    'cancel-tree',
    'cancel-guard',
    'join-dynamic',
  ],
  sections: ['structured-scopes', 'practical-patterns-recap'],
};
