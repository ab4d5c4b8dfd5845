import type { Construct } from '../types';

/** Sending an HTTP request and reading its response. */
export const httpClient: Construct = {
  id: 'http-client',
  category: 'http',
  title: { ko: 'HTTP 클라이언트', en: 'HTTP client' },
  summary: {
    ko: 'HTTP 요청을 보내고 상태 코드와 본문을 받습니다.',
    en: 'Sends an HTTP request and receives the status code and the body.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'http.Client', url: 'https://pkg.go.dev/net/http#Client' },
      { name: 'http.DefaultClient', url: 'https://pkg.go.dev/net/http#pkg-variables' },
      { name: 'http.Get', url: 'https://pkg.go.dev/net/http#Get' },
      { name: 'http.Post', url: 'https://pkg.go.dev/net/http#Post' },
      {
        name: 'http.NewRequestWithContext',
        url: 'https://pkg.go.dev/net/http#NewRequestWithContext',
      },
      { name: 'client.Do(req)', url: 'https://pkg.go.dev/net/http#Client.Do' },
      { name: 'defer resp.Body.Close()', url: 'https://pkg.go.dev/net/http#Response' },
      { name: 'resp.StatusCode', url: 'https://pkg.go.dev/net/http#Response' },
      { name: 'http.Transport', url: 'https://pkg.go.dev/net/http#Transport' },
      { name: 'http.NewRequest', url: 'https://pkg.go.dev/net/http#NewRequest' },
    ],
    syntax: 'resp, err := client.Do(req)',
    note: {
      ko: '본문을 끝까지 읽고 닫아야 연결을 다시 씁니다. `Client.Timeout`은 본문을 읽는 시간까지 세며, 정하지 않으면 제한이 없습니다.',
      en: 'Read the body to its end and close it, so that the connection can be used again. `Client.Timeout` counts the reading of the body too; unset, there is no limit.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'reqwest::Client',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.Client.html',
      },
      { name: 'reqwest', url: 'https://docs.rs/reqwest/latest/reqwest/' },
      { name: 'reqwest::get', url: 'https://docs.rs/reqwest/latest/reqwest/fn.get.html' },
      {
        name: 'client.get(url).send().await',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.RequestBuilder.html#method.send',
      },
      {
        name: 'error_for_status',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.Response.html#method.error_for_status',
      },
      {
        name: 'ClientBuilder::timeout',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.ClientBuilder.html#method.timeout',
      },
      {
        name: 'reqwest::Client::new()',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.Client.html#method.new',
      },
    ],
    syntax: 'let response = client.get(url).send().await?;',
    library: 'reqwest',
    note: {
      ko: '연결 풀은 `Client`에 있으므로 하나를 복제해 함께 씁니다. `reqwest::get`은 부를 때마다 `Client`를 새로 만듭니다.',
      en: 'The pool of connections belongs to the `Client`: clone and share one. `reqwest::get` builds a new `Client` on every call.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'fetch', url: 'https://nodejs.org/api/globals.html#fetch' },
      {
        name: 'await fetch(url, { signal })',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/RequestInit#signal',
      },
      {
        name: 'response.ok',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/ok',
      },
      { name: 'undici', url: 'https://github.com/nodejs/undici' },
      {
        name: 'http.request',
        url: 'https://nodejs.org/api/http.html#httprequestoptions-callback',
      },
      { name: 'axios', url: 'https://github.com/axios/axios' },
      { name: 'res.ok', url: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/ok' },
    ],
    syntax: 'const response = await fetch(url, { signal })',
    note: {
      ko: '내장된 `fetch`는 프로세스의 연결 풀을 함께 씁니다. 연결에 10초, 헤더와 본문 조각마다 300초를 기다리고 전체에는 제한이 없습니다. axios는 404와 500을 거부로 알립니다.',
      en: 'The built-in `fetch` shares one pool of connections in the process. It waits 10 s for a connection and 300 s for the headers and each piece of the body; the whole has no limit. axios, by contrast, rejects on a 404 or a 500.',
    },
  },
  difference: {
    ko: '`http.Client`, `reqwest`, `fetch` 모두 404나 500을 오류로 여기지 않습니다. Go는 `StatusCode`를, TypeScript는 `ok`를 확인하고, Rust는 `error_for_status`로 오류로 바꿉니다. 요청을 그만두려면 Go는 컨텍스트를, TypeScript는 `signal`을 넘기고, Rust는 퓨처를 버립니다. 요청 전체의 시간 제한은 셋 다 직접 정해야 합니다.',
    en: '`http.Client`, `reqwest` and `fetch` do not take a 404 or a 500 for an error: Go checks `StatusCode`, TypeScript `ok`, and Rust turns it into an error with `error_for_status`. To give up a request, Go passes a context and TypeScript a `signal`; Rust drops the future. A time limit for the whole request is up to you in all three.',
  },
  pitfall: {
    ko: '요청마다 클라이언트를 만들면 연결을 다시 쓰지 못합니다. Rust에서는 `Client`를, Go에서는 풀이 들어 있는 `Transport`를 하나 만들어 함께 씁니다.',
    en: 'A client for every request never reuses a connection. Share one `Client` in Rust and, in Go, one `Transport`, which is what holds the pool.',
  },
  aliases: {
    ko: ['HTTP 요청', '요청 보내기', '페치', 'API 호출', '웹 요청'],
    en: [
      'http request',
      'send a request',
      'web request',
      'api call',
      'connection pool',
      'make an http request',
    ],
  },
  related: ['http-server', 'json-body', 'tcp-client', 'request-cancel'],
  sections: ['reqwest-requests', 'practical-patterns-recap'],
};
