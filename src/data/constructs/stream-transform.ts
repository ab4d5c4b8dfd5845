import type { Construct } from '../types';

/** Mapping, filtering and batching values as they come. */
export const streamTransform: Construct = {
  id: 'stream-transform',
  category: 'streams',
  title: { ko: '스트림 변환', en: 'Transforming a stream' },
  summary: {
    ko: '스트림의 값을 오는 대로 바꾸고, 고르고, 묶는 단계를 이어 붙입니다.',
    en: 'Chains stages that map, filter and batch the values of a stream as they come.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'func(in <-chan T) <-chan U', url: 'https://go.dev/blog/pipelines' },
      { name: 'squares(evens(in))', url: 'https://go.dev/blog/pipelines' },
    ],
    syntax: 'for n := range squares(evens(in)) { use(n) }',
    note: {
      ko: '단계마다 고루틴과 채널을 하나씩 두고, 단계가 끝나면 자기 채널을 닫습니다. 단계끼리 병렬로 실행됩니다.',
      en: 'Each stage is a goroutine with a channel, which it closes at its end. The stages run in parallel.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'StreamExt',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html',
      },
      {
        name: 'futures::StreamExt',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html',
      },
      {
        name: 'tokio_stream::StreamExt',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/trait.StreamExt.html',
      },
      {
        name: 'StreamExt::map',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.map',
      },
      {
        name: 'StreamExt::filter',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.filter',
      },
      {
        name: 'StreamExt::filter_map',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.filter_map',
      },
      {
        name: 'StreamExt::then',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.then',
      },
      {
        name: 'StreamExt::chunks',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.chunks',
      },
      {
        name: 'StreamExt::take_while',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.StreamExt.html#method.take_while',
      },
      {
        name: 'chunks_timeout',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/trait.StreamExt.html#method.chunks_timeout',
      },
      {
        name: 'TryStreamExt',
        url: 'https://docs.rs/futures/latest/futures/stream/trait.TryStreamExt.html',
      },
    ],
    syntax: 'stream.filter(|n| ready(n % 2 == 0)).map(|n| n * n)',
    library: 'futures',
    note: {
      ko: '값을 꺼내기 전에는 아무것도 실행되지 않고, 모든 단계가 값을 꺼내는 태스크 안에서 실행됩니다.',
      en: 'Nothing runs until a value is pulled, and all stages run on the task that pulls it.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'Readable.map', url: 'https://nodejs.org/api/stream.html#readablemapfn-options' },
      {
        name: 'Readable.filter',
        url: 'https://nodejs.org/api/stream.html#readablefilterfn-options',
      },
      {
        name: 'Readable.from',
        url: 'https://nodejs.org/api/stream.html#streamreadablefromiterable-options',
      },
      {
        name: 'readable.pipeThrough',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream/pipeThrough',
      },
    ],
    syntax: 'Readable.from(xs).filter(isEven).map(square)',
    note: {
      ko: '`Readable`의 `map`과 `filter`는 아직 실험 단계입니다. 비동기 제너레이터를 겹치거나 `pipeThrough`로 `TransformStream`을 잇기도 합니다.',
      en: '`map` and `filter` of `Readable` are still experimental. People also nest async generators, or join a `TransformStream` with `pipeThrough`.',
    },
  },
  difference: {
    ko: 'Rust에서는 단계를 이어 붙인 것도 스트림 하나여서 한 태스크가 값을 하나씩 끌어당깁니다. Go의 단계는 저마다 고루틴이라 병렬로 실행되고, 그만 받을 때는 컨텍스트로 모든 단계를 멈춰야 합니다. `Readable`의 단계는 다음 값을 조금 미리 만들어 둡니다.',
    en: 'In Rust the chained stages are again one stream, and one task pulls the values through. Each Go stage is a goroutine, so stages run in parallel, and to stop early you have to stop them all, by a context. The stages of a `Readable` run a little ahead of the reader.',
  },
  pitfall: {
    ko: '`StreamExt`는 `futures`와 `tokio-stream`에 하나씩 있고 메서드 이름이 겹칩니다. `filter`는 `futures`에서 퓨처를, `tokio-stream`에서 `bool`을 받습니다. 하나만 가져옵니다.',
    en: '`futures` and `tokio-stream` both have a `StreamExt`, with clashing names: the closure of `filter` returns a future in `futures` and a `bool` in `tokio-stream`. Import one.',
  },
  aliases: {
    ko: ['맵 필터', '파이프라인', '스트림 연산자', '스트림 조합기', '값을 묶어 처리하기'],
    en: [
      'stream map',
      'stream filter',
      'stream operators',
      'stream pipeline',
      'batching',
      'rxjs operators',
      'pipeline pattern',
    ],
  },
  related: ['async-sequence', 'async-generator', 'stream-merge'],
  sections: ['channels-as-streams'],
};
