import type { Construct } from '../types';

/** Taking results one by one, whichever is finished next. */
export const joinNext: Construct = {
  id: 'join-next',
  category: 'waiting',
  title: { ko: '끝나는 순서대로 받기', en: 'Next to finish' },
  summary: {
    ko: '여러 작업의 결과를 끝나는 순서대로 하나씩 받아 처리합니다.',
    en: 'Handles the results of several operations one by one, in the order in which they finish.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'results <- f(x)', url: 'https://go.dev/ref/spec#Send_statements' },
      { name: 'for range n { r := <-results }', url: 'https://go.dev/ref/spec#For_range' },
    ],
    syntax: 'go func() { results <- f(x) }(); r := <-results',
    note: {
      ko: '모든 고루틴이 채널 하나로 결과를 보내므로 받는 순서가 곧 끝난 순서입니다. 개수만큼 받거나 모두 끝난 뒤 채널을 닫습니다.',
      en: 'All goroutines send to one channel, so results arrive as they finish. Receive as many as were started, or close the channel after the last.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'JoinSet::join_next',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.join_next',
      },
      {
        name: 'join_next',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.join_next',
      },
      {
        name: 'while let Some(result) = set.join_next().await',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.join_next',
      },
      {
        name: 'JoinSet::try_join_next',
        url: 'https://docs.rs/tokio/latest/tokio/task/struct.JoinSet.html#method.try_join_next',
      },
      {
        name: 'futures::stream::FuturesUnordered',
        url: 'https://docs.rs/futures/latest/futures/stream/struct.FuturesUnordered.html',
      },
      {
        name: 'FuturesUnordered',
        url: 'https://docs.rs/futures/latest/futures/stream/struct.FuturesUnordered.html',
      },
    ],
    syntax: 'while let Some(result) = set.join_next().await { use_it(result?) }',
    library: 'tokio',
    since: 'tokio 1.21',
    note: {
      ko: '`JoinSet`은 태스크를 소유하고, `FuturesUnordered`는 퓨처를 한 태스크에서 폴링하므로 지역 변수를 빌릴 수 있습니다.',
      en: 'A `JoinSet` owns tasks; `FuturesUnordered` polls futures on one task, so they may borrow local variables.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Promise.race(waiting.values())',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
    ],
    syntax: 'const { id } = await Promise.race(waiting.values()); waiting.delete(id);',
    note: {
      ko: '`Map`에 둔 프로미스를 겨루게 하고 이긴 것을 지웁니다. 이긴 값에는 어느 프로미스였는지 들어 있어야 합니다.',
      en: 'Race the promises in a `Map` and delete the winner; its value has to say which promise it was.',
    },
  },
  difference: {
    ko: '`JoinSet`의 태스크와 고루틴은 결과를 처리하는 동안에도 나아가지만, `FuturesUnordered`의 퓨처는 `next()`를 기다릴 때만 나아갑니다. 도중에 그만두면 `JoinSet`은 남은 태스크를 중단하고, Go와 TypeScript에서는 남은 작업이 계속됩니다.',
    en: 'The tasks of a `JoinSet` and goroutines make progress while a result is being handled; the futures in a `FuturesUnordered` do so only while `next()` is awaited. If you leave early, a dropped `JoinSet` aborts what is left, while in Go and TypeScript it runs on.',
  },
  pitfall: {
    ko: '오래 걸리는 프로미스를 반복해서 `Promise.race`에 넣으면 그 프로미스에 반응이 계속 쌓여 메모리를 차지합니다. Go에서 버퍼 없는 채널을 쓰다가 일찍 그만두면 남은 고루틴이 보내기에서 영원히 멈춥니다.',
    en: 'A long-lived promise that enters `Promise.race` again and again gathers reactions, which take memory. In Go, leaving early with an unbuffered channel blocks the remaining goroutines in their sends for ever.',
  },
  aliases: {
    ko: ['완료 순서', '먼저 끝난 순서', '완료되는 대로', '끝난 것부터 처리'],
    en: ['as completed', 'completion order', 'unordered results', 'first finished first'],
  },
  related: ['join-dynamic', 'select-guard', 'task-group', 'concurrency-limit'],
  sections: ['structured-scopes', 'semaphore-limits'],
};
