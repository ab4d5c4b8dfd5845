import type { Construct } from '../types';

/** Keeping slow clients and stuck handlers from holding a server. */
export const serverTimeouts: Construct = {
  id: 'server-timeouts',
  category: 'http',
  title: { ko: '서버의 시간 제한', en: 'Server time limits' },
  summary: {
    ko: '느린 클라이언트와 끝나지 않는 핸들러가 서버를 붙잡지 못하게 합니다.',
    en: 'Keeps slow clients and handlers that never end from holding on to a server.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'ReadHeaderTimeout', url: 'https://pkg.go.dev/net/http#Server' },
      { name: 'ReadTimeout', url: 'https://pkg.go.dev/net/http#Server' },
      { name: 'WriteTimeout', url: 'https://pkg.go.dev/net/http#Server' },
      { name: 'IdleTimeout', url: 'https://pkg.go.dev/net/http#Server' },
      { name: 'http.TimeoutHandler', url: 'https://pkg.go.dev/net/http#TimeoutHandler' },
      {
        name: 'http.ResponseController',
        url: 'https://pkg.go.dev/net/http#ResponseController',
      },
    ],
    syntax: 'http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}',
    note: {
      ko: '어느 것도 기본값이 없습니다. 핸들러는 `TimeoutHandler`로 제한하며, 시간이 다 되면 503으로 답하고 컨텍스트를 취소할 뿐 핸들러를 멈추지는 않습니다.',
      en: 'None of them is set by default. `TimeoutHandler` limits handlers: past the limit it answers 503 and cancels the context, but does not stop the handler.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'TimeoutLayer',
        url: 'https://docs.rs/tower-http/latest/tower_http/timeout/struct.TimeoutLayer.html',
      },
      {
        name: 'tower_http::timeout::TimeoutLayer',
        url: 'https://docs.rs/tower-http/latest/tower_http/timeout/struct.TimeoutLayer.html',
      },
      {
        name: 'TimeoutLayer::with_status_code',
        url: 'https://docs.rs/tower-http/latest/tower_http/timeout/struct.TimeoutLayer.html#method.with_status_code',
      },
      {
        name: 'RequestBodyTimeoutLayer',
        url: 'https://docs.rs/tower-http/latest/tower_http/timeout/struct.RequestBodyTimeoutLayer.html',
      },
      {
        name: 'ResponseBodyTimeoutLayer',
        url: 'https://docs.rs/tower-http/latest/tower_http/timeout/struct.ResponseBodyTimeoutLayer.html',
      },
      {
        name: 'header_read_timeout',
        url: 'https://docs.rs/hyper/latest/hyper/server/conn/http1/struct.Builder.html#method.header_read_timeout',
      },
    ],
    syntax: 'app.layer(TimeoutLayer::with_status_code(status, limit))',
    library: 'tower-http',
    note: {
      ko: '`TimeoutLayer`는 핸들러를 제한하고 그 퓨처를 버립니다. `axum::serve`에는 느린 헤더를 끊는 설정이 없어서 앞에 프록시를 두거나 hyper를 직접 씁니다.',
      en: '`TimeoutLayer` limits handlers and drops their futures. `axum::serve` has no setting against slow headers: put a proxy in front or use hyper directly.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'headersTimeout', url: 'https://nodejs.org/api/http.html#serverheaderstimeout' },
      { name: 'requestTimeout', url: 'https://nodejs.org/api/http.html#serverrequesttimeout' },
      { name: 'keepAliveTimeout', url: 'https://nodejs.org/api/http.html#serverkeepalivetimeout' },
      {
        name: 'server.setTimeout',
        url: 'https://nodejs.org/api/http.html#serversettimeoutmsecs-callback',
      },
      {
        name: 'connectionsCheckingInterval',
        url: 'https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener',
      },
    ],
    syntax: 'http.createServer({ headersTimeout: 5000 }, handler)',
    note: {
      ko: '기본으로 헤더에 60초, 요청을 다 받는 데 300초를 주고 30초마다 확인합니다. 핸들러가 답하는 시간에는 제한이 없으므로 타이머로 직접 끊습니다.',
      en: 'By default it allows 60 s for the headers and 300 s for receiving the whole request, checked every 30 s. The time a handler takes has no limit: end it with a timer of your own.',
    },
  },
  difference: {
    ko: '느린 클라이언트에 Node.js는 처음부터 제한을 두고, Go는 정해야 하며, `axum::serve` 0.8에는 정할 자리가 없습니다. 핸들러의 시간이 다 되면 Rust는 퓨처를 버리고, Go는 컨텍스트를 취소하고, TypeScript의 핸들러는 계속됩니다. `TimeoutLayer`는 응답이 나온 뒤의 본문은 재지 않습니다.',
    en: 'Node.js limits slow clients from the start, Go if you say so, and `axum::serve` 0.8 has no place to say so. When the time of a handler is up, Rust drops its future, Go cancels its context and in TypeScript the handler runs on. `TimeoutLayer` does not time the body once the response has been returned.',
  },
  pitfall: {
    ko: 'Go에서 `http.ListenAndServe`만 부르면 헤더를 한 바이트씩 보내는 클라이언트가 연결을 끝없이 붙잡습니다. `http.Server`를 만들어 `ReadHeaderTimeout`을 정합니다.',
    en: 'With a mere `http.ListenAndServe` in Go, a client that sends its headers byte by byte holds a connection without end. Make an `http.Server` and set `ReadHeaderTimeout`.',
  },
  aliases: {
    ko: ['서버 타임아웃', '슬로로리스', '느린 클라이언트', '핸들러 시간 제한', '느린 요청'],
    en: ['slowloris', 'slow client', 'handler timeout', 'request timeout', 'server timeout'],
  },
  related: ['timeout', 'http-server', 'graceful-shutdown'],
  sections: ['slow-handlers-and-clients'],
};
