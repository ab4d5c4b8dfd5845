import type { Construct } from '../types';

/** Starting work that nobody waits for, on purpose. */
export const fireAndForget: Construct = {
  id: 'fire-and-forget',
  category: 'tasks',
  title: { ko: '기다리지 않는 작업', en: 'Fire and forget' },
  summary: {
    ko: '작업을 시작해 두고, 끝나기를 일부러 기다리지 않습니다.',
    en: 'Starts work and deliberately does not wait for its end.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'go f()', url: 'https://go.dev/ref/spec#Go_statements' }],
    syntax: 'go f()',
    note: {
      ko: '돌려준 오류는 사라지고, 잡지 않은 패닉은 프로세스를 끝냅니다. `recover`는 그 고루틴의 `defer` 안에서 불러야 합니다.',
      en: 'A returned error is discarded, and a panic that is not recovered ends the process. Call `recover` in a deferred function of that same goroutine.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'drop(tokio::spawn(f()))',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html',
      },
      {
        name: 'let _ = tokio::spawn(f())',
        url: 'https://docs.rs/tokio/latest/tokio/task/fn.spawn.html',
      },
      {
        name: 'drop(handle)',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinHandle.html',
      },
    ],
    syntax: 'drop(tokio::spawn(f()))',
    library: 'tokio',
    note: {
      ko: '핸들을 버려도 태스크는 계속 실행됩니다. 결과도 오류도 핸들과 함께 사라지고, 패닉은 메시지만 남깁니다.',
      en: 'Dropping the handle lets the task run on. Its result goes with the handle, an error included; a panic leaves only its message.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'void f().catch(log)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/catch',
      },
      {
        name: 'void f()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/void',
      },
      {
        name: 'no-floating-promises',
        url: 'https://github.com/typescript-eslint/typescript-eslint/blob/main/packages/eslint-plugin/docs/rules/no-floating-promises.mdx',
      },
      {
        name: '@typescript-eslint/no-floating-promises',
        url: 'https://github.com/typescript-eslint/typescript-eslint/blob/main/packages/eslint-plugin/docs/rules/no-floating-promises.mdx',
      },
    ],
    syntax: 'void f().catch(log)',
    note: {
      ko: '처리하지 않은 거부는 Node.js를 종료 코드 1로 끝내므로 `catch`를 붙입니다. `void`는 일부러 기다리지 않는다는 표시일 뿐이고, `no-floating-promises` 규칙도 이를 받아들입니다.',
      en: 'An unhandled rejection ends Node.js with exit code 1, so add a `catch`. `void` only marks that not waiting is meant; the rule `no-floating-promises` accepts it.',
    },
  },
  difference: {
    ko: '아무도 살피지 않은 실패의 결과가 다릅니다. Go의 패닉과 TypeScript의 거부는 프로세스를 끝내고, Tokio 태스크의 패닉은 그 태스크만 끝냅니다. `main`이 끝나면 고루틴은 그대로 사라지고 Tokio 태스크는 도중에 버려집니다. TypeScript의 작업은 타이머나 소켓이 남아 있는 동안 계속됩니다.',
    en: 'What an unseen failure does differs: a panic in Go and a rejection in TypeScript end the process, a panic in a Tokio task ends that task only. When `main` returns, goroutines vanish and Tokio tasks are dropped half-way; work in TypeScript goes on as long as its timers or sockets remain.',
  },
  pitfall: {
    ko: '기다리지 않은 작업은 종료할 때 끊깁니다. 끝나야 하는 일이라면 Rust에서는 `TaskTracker`, Go에서는 `sync.WaitGroup`에 담아 종료 전에 기다립니다.',
    en: 'Work that nobody waits for is cut off at shutdown. If it must finish, put it into a `TaskTracker` in Rust or a `sync.WaitGroup` in Go, and wait for that before the end.',
  },
  aliases: {
    ko: [
      '파이어 앤 포겟',
      '파이어 앤드 포겟',
      '결과 무시',
      '던져두기',
      '떠 있는 프로미스',
      '결과를 기다리지 않기',
      '분리된 태스크',
      'await 없이 호출',
    ],
    en: [
      'floating promise',
      'start and forget',
      'do not await',
      'unawaited promise',
      'dangling promise',
      'run without awaiting',
      'start without waiting',
    ],
  },
  related: ['spawn-task', 'wait-group', 'task-failure', 'process-exit', 'cancel-shield'],
  sections: ['unobserved-failures', 'spawn-and-go-statement'],
};
