import type { Construct } from '../types';

/** A slow consumer that slows its producer. */
export const backpressure: Construct = {
  id: 'backpressure',
  category: 'channels',
  title: { ko: '역압', en: 'Backpressure' },
  summary: {
    ko: '느린 소비자가 빠른 생산자를 늦추어, 받지 않은 값이 끝없이 쌓이지 않게 합니다.',
    en: 'A slow consumer slows a fast producer down, so that unread values do not pile up without end.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'case ch <- v:', url: 'https://go.dev/ref/spec#Select_statements' }],
    syntax: 'select { case ch <- v: case <-ctx.Done(): return }',
    note: {
      ko: '용량을 정한 채널이 가득 차면 보내는 고루틴이 기다립니다. `select`에 넣으면 기다리는 동안 취소도 살핍니다.',
      en: 'When a bounded channel is full, the goroutine that sends waits. Inside a `select` it watches for cancellation while it waits.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'mpsc::Sender::reserve',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.reserve',
      },
      {
        name: 'reserve_owned',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.reserve_owned',
      },
      {
        name: 'reserve_many',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.reserve_many',
      },
      {
        name: 'mpsc::Permit',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Permit.html',
      },
      {
        name: 'mpsc::OwnedPermit',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.OwnedPermit.html',
      },
      {
        name: 'tx.capacity()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.capacity',
      },
      {
        name: 'send_timeout',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.send_timeout',
      },
    ],
    syntax: 'let permit = tx.reserve().await?; permit.send(v)',
    library: 'tokio',
    note: {
      ko: '`send().await`는 빈자리가 날 때까지 기다립니다. `reserve`는 자리부터 얻으므로 값을 만들기 전에 기다립니다.',
      en: '`send().await` waits until there is room. `reserve` gets the room first, so it waits before the value is made.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'await writer.ready',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStreamDefaultWriter/ready',
      },
      {
        name: 'writer.desiredSize',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStreamDefaultWriter/desiredSize',
      },
      {
        name: 'writable.write(chunk)',
        url: 'https://nodejs.org/api/stream.html#writablewritechunk-encoding-callback',
      },
      {
        name: 'writable.write',
        url: 'https://nodejs.org/api/stream.html#writablewritechunk-encoding-callback',
      },
      {
        name: "await once(writable, 'drain')",
        url: 'https://nodejs.org/api/stream.html#event-drain',
      },
      { name: "'drain'", url: 'https://nodejs.org/api/stream.html#event-drain' },
      {
        name: 'writable.writableNeedDrain',
        url: 'https://nodejs.org/api/stream.html#writablewritableneeddrain',
      },
      {
        name: 'readable.pipeTo(writable)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream/pipeTo',
      },
    ],
    syntax: 'await writer.ready; writer.write(v)',
    note: {
      ko: "스트림에 있지만 따를지는 생산자에게 달렸습니다. `writer.ready`나 `'drain'`을 기다리지 않고 써도 받아 줍니다. `pipeTo`는 알아서 지킵니다. 비동기 제너레이터는 값을 청할 때만 만듭니다.",
      en: "Streams have it, but the producer has to heed it: a write that did not wait for `writer.ready` or `'drain'` is accepted. `pipeTo` heeds it for you. An async generator makes a value only when asked.",
    },
  },
  difference: {
    ko: 'Go와 Tokio의 용량 있는 채널에서는 보내기가 저절로 기다립니다. TypeScript에서는 생산자가 스스로 기다려야 하고, 프로미스와 `EventEmitter`에는 역압이 없습니다. 기다리는 대신 거절하려면 Go는 `select`의 `default`, Tokio는 `try_send`를 쓰고 TypeScript는 `desiredSize`를 먼저 봅니다.',
    en: 'In Go and Tokio a send to a bounded channel waits by itself. In TypeScript the producer has to wait on its own account, and promises and `EventEmitter` have no backpressure. To refuse instead of waiting, use the `default` of a `select` in Go and `try_send` in Tokio; in TypeScript look at `desiredSize` first.',
  },
  pitfall: {
    ko: '소비자가 계속 느리면 큰 버퍼도 결국 찹니다. 그동안 메모리와 기다리는 시간만 늘어납니다. 프로미스를 만 개 만들면 작업 만 개가 바로 시작되므로 시작하는 수를 제한합니다.',
    en: 'If the consumer stays slow, a bigger buffer fills up too; until then only memory and waiting times grow. Ten thousand promises are ten thousand running jobs: limit how many you start.',
  },
  aliases: {
    ko: ['배압', '백프레셔', '백프레저', '흐름 제어', '생산자 늦추기'],
    en: [
      'back pressure',
      'flow control',
      'slow consumer',
      'slow down the producer',
      'fast producer',
    ],
  },
  related: [
    'channel-bounded',
    'channel-unbounded',
    'concurrency-limit',
    'async-io-traits',
    'semaphore',
    'select-default',
  ],
  sections: ['bounded-backpressure', 'node-backpressure', 'async-channels-recap'],
};
