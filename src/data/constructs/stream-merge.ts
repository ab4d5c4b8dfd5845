import type { Construct } from '../types';

/** Several sources joined to one, in the order in which values come. */
export const streamMerge: Construct = {
  id: 'stream-merge',
  category: 'streams',
  title: { ko: '스트림 합치기', en: 'Merging streams' },
  summary: {
    ko: '여러 곳에서 오는 값을 온 순서대로 한 줄기로 모읍니다.',
    en: 'Joins several sources to one stream that gives the values in the order they come.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'merge(a, b)', url: 'https://go.dev/blog/pipelines' },
      { name: 'func merge(cs ...<-chan T) <-chan T', url: 'https://go.dev/blog/pipelines' },
    ],
    syntax: 'for v := range merge(a, b) { use(v) }',
    note: {
      ko: '원천마다 고루틴 하나가 값을 출력 채널로 옮기고, `WaitGroup`이 모두 끝난 것을 알면 출력 채널을 닫습니다.',
      en: 'One goroutine per source moves its values into the output, which is closed when a `WaitGroup` says that all are done.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'StreamExt::merge',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/trait.StreamExt.html#method.merge',
      },
      {
        name: 'a.merge(b)',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/trait.StreamExt.html#method.merge',
      },
      {
        name: 'StreamMap',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/struct.StreamMap.html',
      },
      {
        name: 'futures::stream::select',
        url: 'https://docs.rs/futures/latest/futures/stream/fn.select.html',
      },
      {
        name: 'futures::stream::select_all',
        url: 'https://docs.rs/futures/latest/futures/stream/fn.select_all.html',
      },
      {
        name: 'SelectAll',
        url: 'https://docs.rs/futures/latest/futures/stream/struct.SelectAll.html',
      },
    ],
    syntax: 'let merged = a.merge(b);',
    library: 'tokio-stream',
    note: {
      ko: '합친 것도 스트림이며, 입력이 모두 끝나면 끝납니다. 수가 정해지지 않았으면 `StreamMap`이나 `select_all`을 씁니다.',
      en: 'The result is a stream that ends when all inputs have ended. `StreamMap` and `select_all` take any number of them.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'async function* merge',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/async_function*',
      },
    ],
    syntax: 'for await (const v of merge(a, b)) use(v)',
    note: {
      ko: '표준에는 없습니다. 원천마다 `next()`를 하나씩 걸어 두고, 먼저 온 값을 내놓은 다음 그 원천에만 다시 요청합니다.',
      en: 'The standard has none. Keep one `next()` pending per source, yield what comes first and ask that source again.',
    },
  },
  difference: {
    ko: '누가 끝을 알리는지가 다릅니다. Go에서는 모든 원천이 끝난 뒤에 출력 채널을 직접 한 번 닫고, Rust의 스트림은 저절로 끝나며, TypeScript에서는 남은 원천의 수를 셉니다. Rust는 합친 스트림을 버리면 원천도 함께 사라지지만, 나머지 둘에서는 원천마다 멈추게 해야 합니다.',
    en: 'They differ in who ends the output. In Go you close it once, after all sources; a Rust stream ends by itself; in TypeScript you count the sources that are left. Dropping the merged stream of Rust drops its sources, while in the other two you have to stop each source.',
  },
  pitfall: {
    ko: 'Go에서 원천을 옮기는 고루틴마다 출력 채널을 닫으면, 두 번째 `close`나 닫힌 뒤의 송신이 패닉을 일으킵니다. `WaitGroup`을 기다린 고루틴 하나만 닫습니다.',
    en: 'In Go, if each forwarding goroutine closes the output, the second `close`, or a send after the first, panics. Let one goroutine close it, after the `WaitGroup`.',
  },
  aliases: {
    ko: ['팬인', '스트림 병합', '여러 채널 합치기', '여러 원천 모으기', '채널 병합'],
    en: [
      'fan-in',
      'merge streams',
      'merge channels',
      'combine sources',
      'interleave',
      'rxjs merge',
    ],
  },
  related: ['async-sequence', 'stream-transform', 'channel-close', 'wait-group'],
  sections: ['channels-as-streams'],
};
