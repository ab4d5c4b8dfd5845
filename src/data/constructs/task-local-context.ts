import type { Construct } from '../types';

/** Data of a request that every function of its task can read. */
export const taskLocalContext: Construct = {
  id: 'task-local-context',
  category: 'tasks',
  title: { ko: '태스크에 딸린 값', en: 'Task-local context' },
  summary: {
    ko: '요청 번호 같은 값을 태스크에 붙여, 안쪽의 어느 함수에서나 읽게 합니다.',
    en: 'Attaches a value such as a request id to a task, for any function inside to read.',
  },
  go: {
    kind: 'partial',
    symbols: [
      { name: 'context.WithValue', url: 'https://pkg.go.dev/context#WithValue' },
      { name: 'ctx.Value', url: 'https://pkg.go.dev/context#Context' },
      { name: 'ctx.Value(key)', url: 'https://pkg.go.dev/context#Context' },
    ],
    syntax: 'ctx = context.WithValue(ctx, key{}, id)',
    note: {
      ko: '고루틴에 딸린 변수는 일부러 두지 않았습니다. 컨텍스트를 첫 인자로 계속 넘기고, 키는 내보내지 않은 타입으로 만듭니다.',
      en: 'There are no goroutine-local variables, by design. The context is passed on as the first argument, and its keys are of an unexported type.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'tokio::task_local!',
        url: 'https://docs.rs/tokio/latest/tokio/macro.task_local.html',
      },
      { name: 'task_local!', url: 'https://docs.rs/tokio/latest/tokio/macro.task_local.html' },
      {
        name: 'tokio::task::LocalKey',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalKey.html',
      },
      { name: 'LocalKey', url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalKey.html' },
      {
        name: 'KEY.scope(v, fut)',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalKey.html#method.scope',
      },
      {
        name: 'sync_scope',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalKey.html#method.sync_scope',
      },
      {
        name: 'KEY.with(f)',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalKey.html#method.with',
      },
      {
        name: 'KEY.try_with(f)',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.LocalKey.html#method.try_with',
      },
    ],
    syntax: 'REQUEST.scope(7, handle()).await',
    library: 'tokio',
    note: {
      ko: '`scope`로 감싼 퓨처나 `sync_scope`의 클로저 안에서만 보이고, 새로 시작한 태스크에는 이어지지 않습니다. 넘기려면 값을 꺼내 새 퓨처를 다시 `scope`로 감쌉니다.',
      en: 'Visible only inside the future that `scope` wraps or the closure of `sync_scope`, not in a task spawned there. To hand it on, read the value and wrap the new future in a `scope` again.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'AsyncLocalStorage',
        url: 'https://nodejs.org/api/async_context.html#class-asynclocalstorage',
      },
      {
        name: 'new AsyncLocalStorage()',
        url: 'https://nodejs.org/api/async_context.html#new-asynclocalstorageoptions',
      },
      {
        name: 'storage.run(value, f)',
        url: 'https://nodejs.org/api/async_context.html#asynclocalstoragerunstore-callback-args',
      },
      {
        name: 'storage.getStore()',
        url: 'https://nodejs.org/api/async_context.html#asynclocalstoragegetstore',
      },
      {
        name: 'storage.enterWith(value)',
        url: 'https://nodejs.org/api/async_context.html#asynclocalstorageenterwithstore',
      },
      {
        name: 'AsyncLocalStorage.snapshot()',
        url: 'https://nodejs.org/api/async_context.html#static-method-asynclocalstoragesnapshot',
      },
      {
        name: 'AsyncResource',
        url: 'https://nodejs.org/api/async_context.html#class-asyncresource',
      },
    ],
    syntax: 'storage.run(7, () => handle())',
    note: {
      ko: '안에서 시작한 비동기 호출에 저절로 이어집니다. 콜백을 모아 두었다 나중에 부르는 코드에서는 끊길 수 있으며, `AsyncResource`로 잇습니다.',
      en: 'Follows the asynchronous calls started inside by itself. Code that queues callbacks and calls them later may lose it; `AsyncResource` restores it.',
    },
  },
  difference: {
    ko: 'Go는 컨텍스트를 인자로 넘긴 곳에서만 값을 보고, TypeScript는 넘기지 않아도 봅니다. Rust는 그 중간입니다. 같은 태스크 안의 호출에는 저절로 이어지지만 `tokio::spawn`을 넘지 못합니다. 기록이 목적이라면 Rust에서는 `tracing`의 스팬을 씁니다.',
    en: 'Go sees the value only where the context was passed; TypeScript sees it without passing anything. Rust is in between: calls in the same task see it, but it does not cross a `tokio::spawn`. If it is for logs, Rust code uses the spans of `tracing`.',
  },
  pitfall: {
    ko: '`scope` 밖에서 `KEY.with`나 `KEY.get`을 부르면 패닉이 납니다. 값이 없을 수 있는 곳에서는 `try_with`나 `try_get`(tokio 1.48부터)을 씁니다.',
    en: '`KEY.with` and `KEY.get` panic outside of a `scope`. Where the value may be absent, use `try_with` or `try_get` (since tokio 1.48).',
  },
  aliases: {
    ko: [
      '컨텍스트 값',
      '컨텍스트 값 전달',
      '태스크 로컬',
      '요청 컨텍스트',
      '요청 번호',
      '비동기 로컬 스토리지',
      '스레드 로컬',
    ],
    en: [
      'context value',
      'task local',
      'request id',
      'request scope',
      'async context',
      'goroutine local',
      'thread local',
      'thread_local!',
      'async local storage',
      'ALS',
      'request scoped',
    ],
  },
  related: ['structured-tracing', 'cancel-token', 'cancel-tree'],
  sections: ['request-scoped-values', 'practical-patterns-recap'],
};
