import type { Construct } from '../types';

/** Waiting for as many results as there turn out to be at run time. */
export const joinDynamic: Construct = {
  id: 'join-dynamic',
  category: 'waiting',
  title: { ko: '목록의 작업 모두 기다리기', en: 'Wait for a whole list' },
  summary: {
    ko: '개수를 실행할 때 알게 되는 작업을 한꺼번에 시작하고 결과를 모두 기다립니다.',
    en: 'Starts as many operations as there turn out to be at run time and waits for all results.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'for i := range items { wg.Go(f) }', url: 'https://pkg.go.dev/sync#WaitGroup.Go' },
      { name: 'results[i] = f(x)', url: 'https://go.dev/ref/spec#Index_expressions' },
      {
        name: 'make([]T, len(items))',
        url: 'https://go.dev/ref/spec#Making_slices_maps_and_channels',
      },
    ],
    syntax: 'for i, x := range items { wg.Go(func() { out[i] = f(x) }) }; wg.Wait()',
    since: 'Go 1.25',
    note: {
      ko: '고루틴마다 슬라이스의 자기 자리에만 쓰므로 잠금이 필요 없고, 결과는 입력 순서로 남습니다.',
      en: 'Each goroutine writes only to its own place of a slice, so no lock is needed and the results stay in input order.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'futures::future::join_all',
        url: 'https://docs.rs/futures/latest/futures/future/fn.join_all.html',
      },
      { name: 'join_all', url: 'https://docs.rs/futures/latest/futures/future/fn.join_all.html' },
      {
        name: 'join_all(futures).await',
        url: 'https://docs.rs/futures/latest/futures/future/fn.join_all.html',
      },
      {
        name: 'JoinSet::join_all',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.join_all',
      },
      {
        name: 'set.join_all().await',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.join_all',
      },
      {
        name: 'JoinQueue',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/task/struct.JoinQueue.html',
      },
      {
        name: 'FuturesOrdered',
        url: 'https://docs.rs/futures/latest/futures/stream/struct.FuturesOrdered.html',
      },
    ],
    syntax: 'let out = join_all(items.into_iter().map(f)).await;',
    library: 'futures',
    note: {
      ko: '`join_all`은 한 태스크에서 폴링하고 입력 순서로 모읍니다. `JoinSet::join_all`(tokio 1.40)은 끝난 순서로 모으고, 패닉이 난 태스크가 있으면 패닉을 일으킵니다. `JoinQueue`(tokio-util 0.7.17)는 시작한 순서를 지킵니다.',
      en: '`join_all` polls on one task and keeps input order. `JoinSet::join_all` (tokio 1.40) collects tasks in order of completion and panics if one panicked; `JoinQueue` (tokio-util 0.7.17) keeps the order of spawning.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'Promise.all(items.map(f))',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/all',
      },
      {
        name: 'Promise.all(promises)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/all',
      },
      {
        name: 'items.map(async (x) => …)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/map',
      },
    ],
    syntax: 'const out = await Promise.all(items.map(f));',
    note: {
      ko: '`map`이 모든 작업을 시작하고, 결과 배열은 끝난 순서와 상관없이 입력 순서를 따릅니다. `forEach`는 비동기 콜백을 기다리지 않습니다.',
      en: '`map` starts all the work; the array of results follows input order, whatever finished first. `forEach` does not wait for an async callback.',
    },
  },
  difference: {
    ko: '어느 방법이든 작업을 한꺼번에 시작하므로, 목록이 길면 동시에 실행되는 수를 따로 제한해야 합니다. 고루틴과 `JoinSet`의 태스크는 여러 스레드에서 실행될 수 있지만 `join_all`은 한 태스크 안에 머뭅니다. `JoinSet::join_all`만 입력 순서를 지키지 않습니다.',
    en: 'All of these start everything at once, so a long list needs a separate limit on how much runs at a time. Goroutines and the tasks of a `JoinSet` may run on several threads, while `join_all` stays within one task. Only `JoinSet::join_all` does not keep input order.',
  },
  pitfall: {
    ko: 'Rust의 `map`은 지연 실행이라 퓨처를 만들지도 않습니다. `for` 안에서 하나씩 `.await`하면 차례로 실행됩니다. 이터레이터를 `join_all`에 넘기거나 `JoinSet`에 담아야 함께 실행됩니다.',
    en: 'In Rust `map` is lazy and does not even make the futures, and a `for` loop that awaits each runs them one after the other. They run together once the iterator goes to `join_all` or into a `JoinSet`.',
  },
  aliases: {
    ko: [
      '조인 올',
      '배열 대기',
      '프로미스 배열',
      '여러 작업 대기',
      '목록 병렬 처리',
      '한꺼번에 기다리기',
      '퓨처 목록',
      '여러 퓨처 기다리기',
    ],
    en: [
      'wait for a list',
      'wait for an array',
      'await all',
      'parallel map',
      'async map',
      'array of promises',
      'async forEach',
    ],
  },
  related: ['join-fixed', 'join-next', 'join-settled', 'concurrency-limit', 'task-group'],
  sections: ['promise-combinators'],
};
