import type { Construct } from '../types';

/** Initialising a value once, however many callers there are. */
export const onceInit: Construct = {
  id: 'once-init',
  category: 'synchronization',
  title: { ko: '한 번만 초기화', en: 'One-time initialization' },
  summary: {
    ko: '여럿이 동시에 요청해도 값을 한 번만 만들고 모두가 그 값을 씁니다.',
    en: 'Makes a value once, however many ask for it at the same time, and gives it to all.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'sync.Once', url: 'https://pkg.go.dev/sync#Once' },
      { name: 'once.Do(f)', url: 'https://pkg.go.dev/sync#Once.Do' },
      { name: 'sync.OnceFunc', url: 'https://pkg.go.dev/sync#OnceFunc' },
      { name: 'sync.OnceValues', url: 'https://pkg.go.dev/sync#OnceValues' },
      { name: 'sync.OnceValue', url: 'https://pkg.go.dev/sync#OnceValue' },
    ],
    syntax: 'once.Do(open)',
    note: {
      ko: '함수는 실패해도 다시 실행되지 않습니다. 함수를 감싸는 `sync.OnceFunc`, `sync.OnceValue`, `sync.OnceValues`는 Go 1.21부터 있습니다.',
      en: 'The function is never run again, even if it failed. `sync.OnceFunc`, `sync.OnceValue` and `sync.OnceValues`, which wrap a function, came with Go 1.21.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::sync::OnceCell',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.OnceCell.html',
      },
      { name: 'OnceCell', url: 'https://docs.rs/tokio/latest/tokio/sync/struct.OnceCell.html' },
      {
        name: 'get_or_try_init',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.OnceCell.html#method.get_or_try_init',
      },
      {
        name: 'get_or_init',
        url: 'https://docs.rs/tokio/latest/tokio/sync/struct.OnceCell.html#method.get_or_init',
      },
      {
        name: 'std::sync::LazyLock',
        url: 'https://doc.rust-lang.org/std/sync/struct.LazyLock.html',
      },
      { name: 'LazyLock', url: 'https://doc.rust-lang.org/std/sync/struct.LazyLock.html' },
      {
        name: 'LazyLock::new',
        url: 'https://doc.rust-lang.org/std/sync/struct.LazyLock.html#method.new',
      },
      {
        name: 'std::sync::OnceLock',
        url: 'https://doc.rust-lang.org/std/sync/struct.OnceLock.html',
      },
      { name: 'OnceLock', url: 'https://doc.rust-lang.org/std/sync/struct.OnceLock.html' },
      { name: 'std::sync::Once', url: 'https://doc.rust-lang.org/std/sync/struct.Once.html' },
    ],
    syntax: 'let pool = POOL.get_or_try_init(open).await?;',
    library: 'tokio',
    note: {
      ko: '초기화가 동기 코드이면 표준 라이브러리의 `LazyLock`(1.80부터)이나 `OnceLock`을, 기다려야 하면 Tokio의 `OnceCell`을 씁니다.',
      en: 'For synchronous initialization there are `LazyLock` (since 1.80) and `OnceLock` of the standard library; for one that awaits, `OnceCell` of Tokio.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'promise ??= init()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Nullish_coalescing_assignment',
      },
      {
        name: '??=',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Nullish_coalescing_assignment',
      },
    ],
    syntax: 'const getPool = () => (opening ??= open())',
    note: {
      ko: '결과가 아니라 프로미스를 담아 둡니다. 그래야 초기화가 끝나기 전에 온 호출도 같은 프로미스를 기다립니다.',
      en: 'What is kept is the promise, not its result, so that calls which come before the end wait for the same one.',
    },
  },
  difference: {
    ko: '실패한 뒤가 다릅니다. `get_or_try_init`은 오류를 기억하지 않으므로 다음 호출이 다시 시도하고, `sync.OnceValues`는 같은 오류를 계속 돌려주며, 담아 둔 프로미스도 거부된 채로 남습니다. 초기화를 맡은 호출이 취소되면 Tokio에서는 기다리던 다른 호출이 이어받아 처음부터 시작합니다.',
    en: 'They differ after a failure. `get_or_try_init` does not keep the error, so the next call tries again; `sync.OnceValues` returns the same error for ever, and a kept promise stays rejected. When the call that initializes is cancelled, another that waits starts afresh in Tokio.',
  },
  pitfall: {
    ko: 'TypeScript에서 `if (!pool) pool = await open();`이라고 쓰면 첫 `await` 동안 온 호출마다 다시 초기화합니다. 프로미스를 담아 두고, 실패하면 `catch`에서 비웁니다.',
    en: 'In TypeScript, `if (!pool) pool = await open();` initializes again for every call that comes during the first `await`. Keep the promise, and clear it in a `catch` when it fails.',
  },
  aliases: {
    ko: ['지연 초기화', '원스', '싱글턴', '전역 값 초기화', '처음 쓸 때 만들기'],
    en: ['once', 'lazy init', 'lazy initialization', 'singleton', 'lazy_static', 'once_cell'],
  },
  related: ['future-promise', 'atomics'],
  sections: ['once-initialization', 'other-primitives'],
};
