import type { Construct } from '../types';

/** Answering HTTP requests. */
export const httpServer: Construct = {
  id: 'http-server',
  category: 'http',
  title: { ko: 'HTTP 서버', en: 'HTTP server' },
  summary: {
    ko: 'HTTP 요청을 받아 메서드와 경로에 맞는 핸들러로 답합니다.',
    en: 'Takes HTTP requests and answers them with the handler for their method and path.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'http.Server', url: 'https://pkg.go.dev/net/http#Server' },
      { name: 'net/http', url: 'https://pkg.go.dev/net/http' },
      { name: 'http.ListenAndServe', url: 'https://pkg.go.dev/net/http#ListenAndServe' },
      { name: 'http.HandleFunc', url: 'https://pkg.go.dev/net/http#HandleFunc' },
      { name: 'http.ServeMux', url: 'https://pkg.go.dev/net/http#ServeMux' },
      { name: 'http.NewServeMux', url: 'https://pkg.go.dev/net/http#NewServeMux' },
      { name: 'http.Handler', url: 'https://pkg.go.dev/net/http#Handler' },
      { name: 'http.HandlerFunc', url: 'https://pkg.go.dev/net/http#HandlerFunc' },
      { name: 'http.ResponseWriter', url: 'https://pkg.go.dev/net/http#ResponseWriter' },
      { name: 'httptest.NewServer', url: 'https://pkg.go.dev/net/http/httptest#NewServer' },
      { name: 'gin', url: 'https://pkg.go.dev/github.com/gin-gonic/gin' },
      { name: 'chi', url: 'https://pkg.go.dev/github.com/go-chi/chi/v5' },
    ],
    syntax: 'srv := http.Server{Addr: addr, Handler: mux}; srv.ListenAndServe()',
    note: {
      ko: '`net/http`는 연결마다(HTTP/2에서는 요청마다) 고루틴 하나에서 핸들러를 평범한 동기 코드로 실행합니다. 패닉이 나면 기록하고 그 연결이나 요청만 끊습니다.',
      en: '`net/http` runs handlers as ordinary synchronous code in one goroutine per connection, or per request in HTTP/2. A panic is logged and ends only that connection or request.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'axum::serve', url: 'https://docs.rs/axum/latest/axum/fn.serve.html' },
      { name: 'axum', url: 'https://docs.rs/axum/latest/axum/' },
      { name: 'axum::Router', url: 'https://docs.rs/axum/latest/axum/struct.Router.html' },
      {
        name: 'Router::new()',
        url: 'https://docs.rs/axum/latest/axum/struct.Router.html#method.new',
      },
      {
        name: 'axum::routing::get',
        url: 'https://docs.rs/axum/latest/axum/routing/method_routing/fn.get.html',
      },
      {
        name: 'IntoResponse',
        url: 'https://docs.rs/axum/latest/axum/response/trait.IntoResponse.html',
      },
      { name: 'hyper', url: 'https://docs.rs/hyper/latest/hyper/' },
      { name: 'actix-web', url: 'https://docs.rs/actix-web/latest/actix_web/' },
    ],
    syntax: 'axum::serve(listener, app).await?;',
    library: 'axum',
    note: {
      ko: 'axum은 연결마다 Tokio 태스크를 하나 띄웁니다. 핸들러는 `async fn`이며, 인자의 타입이 요청에서 꺼낼 것을, 반환 타입이 응답을 정합니다.',
      en: 'axum spawns a Tokio task for each connection. A handler is an `async fn` whose argument types say what to take from the request and whose return type makes the response.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'http.createServer',
        url: 'https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener',
      },
      { name: 'node:http', url: 'https://nodejs.org/api/http.html' },
      {
        name: 'IncomingMessage',
        url: 'https://nodejs.org/api/http.html#class-httpincomingmessage',
      },
      { name: 'ServerResponse', url: 'https://nodejs.org/api/http.html#class-httpserverresponse' },
      { name: 'express', url: 'https://github.com/expressjs/express' },
      { name: 'fastify', url: 'https://github.com/fastify/fastify' },
      { name: 'hono', url: 'https://github.com/honojs/hono' },
    ],
    syntax: 'http.createServer((req, res) => res.end(text)).listen(port)',
    note: {
      ko: '`node:http`에는 라우터가 없어서 함수 하나가 모든 요청을 받습니다. 경로와 메서드를 나누는 일은 대개 Express, Fastify, Hono에 맡깁니다.',
      en: '`node:http` has no router: one function receives every request. Telling paths and methods apart is usually left to Express, Fastify or Hono.',
    },
  },
  difference: {
    ko: 'Go와 axum은 연결을 여러 스레드에서 함께 처리하지만 Node.js는 한 스레드에서 처리하므로, 오래 계산하는 핸들러 하나가 모두를 막습니다. Go와 axum의 라우터는 등록하지 않은 경로에 404, 메서드에 405로 스스로 답합니다. axum의 핸들러는 클라이언트가 떠나면 버려집니다.',
    en: 'Go and axum serve connections on several threads, Node.js on one, where a single handler that computes for long holds up all. The routers of Go and axum answer by themselves with 404 for a path and 405 for a method that is not registered. An axum handler is dropped when its client leaves.',
  },
  pitfall: {
    ko: '`node:http`에 넘긴 `async` 핸들러의 거부는 아무도 받지 않으므로 프로세스가 끝납니다. 핸들러 안에서 모두 잡거나 프레임워크에 맡깁니다.',
    en: 'Nobody takes the rejection of an `async` handler given to `node:http`, so it ends the process. Catch everything in the handler or leave it to a framework.',
  },
  aliases: {
    ko: ['웹 서버', '엑섬', '핸들러', 'API 서버', '익스프레스'],
    en: ['web server', 'request handler', 'web framework', 'api server', 'rest server'],
  },
  related: [
    'http-client',
    'tcp-server',
    'route-params',
    'json-body',
    'request-cancel',
    'graceful-shutdown',
    'server-timeouts',
  ],
  sections: ['axum-routes', 'practical-patterns-recap', 'summary-counterparts'],
};
