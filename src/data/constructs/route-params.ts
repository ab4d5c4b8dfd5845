import type { Construct } from '../types';

/** Taking values out of the path of a request. */
export const routeParams: Construct = {
  id: 'route-params',
  category: 'http',
  title: { ko: '경로 매개변수', en: 'Path parameters' },
  summary: {
    ko: '`/users/7`의 `7`처럼 요청 경로의 한 자리를 핸들러가 값으로 받습니다.',
    en: 'Gives a handler one place of the request path as a value, such as the `7` of `/users/7`.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'r.PathValue', url: 'https://pkg.go.dev/net/http#Request.PathValue' },
      { name: 'r.PathValue("id")', url: 'https://pkg.go.dev/net/http#Request.PathValue' },
      {
        name: 'mux.HandleFunc("GET /users/{id}", h)',
        url: 'https://pkg.go.dev/net/http#ServeMux.HandleFunc',
      },
      { name: '{path...}', url: 'https://pkg.go.dev/net/http#ServeMux' },
      { name: '{$}', url: 'https://pkg.go.dev/net/http#ServeMux' },
      { name: 'http.Request.PathValue', url: 'https://pkg.go.dev/net/http#Request.PathValue' },
    ],
    syntax: 'mux.HandleFunc("GET /users/{id}", h) // r.PathValue("id")',
    since: 'Go 1.22',
    note: {
      ko: '값은 언제나 문자열이므로 `strconv`로 바꾸고 실패를 직접 확인합니다. 1.22보다 오래된 버전에서는 chi 같은 라우터를 썼습니다.',
      en: 'The value is always a string: convert it with `strconv` and check for failure yourself. Before 1.22 people used a router such as chi.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'axum::extract::Path',
        url: 'https://docs.rs/axum/latest/axum/extract/struct.Path.html',
      },
      { name: 'Path<u32>', url: 'https://docs.rs/axum/latest/axum/extract/struct.Path.html' },
      {
        name: 'Path(id): Path<u32>',
        url: 'https://docs.rs/axum/latest/axum/extract/struct.Path.html',
      },
      {
        name: '.route("/users/{id}", get(h))',
        url: 'https://docs.rs/axum/latest/axum/struct.Router.html#method.route',
      },
      {
        name: 'Router::route',
        url: 'https://docs.rs/axum/latest/axum/struct.Router.html#method.route',
      },
      { name: '/{*rest}', url: 'https://docs.rs/axum/latest/axum/struct.Router.html#wildcards' },
      {
        name: 'PathRejection',
        url: 'https://docs.rs/axum/latest/axum/extract/rejection/enum.PathRejection.html',
      },
    ],
    syntax: 'async fn get_user(Path(id): Path<u32>) -> Json<User>',
    since: 'axum 0.8',
    library: 'axum',
    note: {
      ko: '경로의 글자를 `Path`에 적은 타입으로 바꾸고, 바꿀 수 없으면 핸들러를 부르지 않고 400으로 답합니다. 여럿이면 튜플이나 구조체로 받습니다.',
      en: 'The text of the path is converted to the type named in `Path`; if that fails, the answer is 400 and the handler is not called. Several come as a tuple or a struct.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'req.params', url: 'https://github.com/expressjs/express' },
      { name: "app.get('/users/:id', h)", url: 'https://github.com/expressjs/express' },
      { name: 'req.params.id', url: 'https://github.com/expressjs/express' },
      { name: "c.req.param('id')", url: 'https://github.com/honojs/hono' },
      { name: 'URLPattern', url: 'https://developer.mozilla.org/en-US/docs/Web/API/URLPattern' },
    ],
    syntax: "app.get('/users/:id', (req, res) => res.send(req.params.id))",
    library: 'Express',
    note: {
      ko: '`node:http`에는 없고 라우터 라이브러리에 있습니다. 값은 문자열이며, Fastify는 스키마를 주면 바꾸어 줍니다. `URLPattern`은 Node.js 23.8부터 있습니다.',
      en: '`node:http` has none; router libraries do. The value is a string, which Fastify converts if given a schema. `URLPattern` is in Node.js from 23.8 on.',
    },
  },
  difference: {
    ko: 'axum은 타입을 보고 바꾸어 주므로 `/users/x`가 핸들러에 닿지 않습니다. Go와 TypeScript에서는 문자열을 받아 직접 바꾸고 확인합니다. 셋 다 `%20` 같은 부호화를 풀어 주지만, `node:http`만 쓰면 `decodeURIComponent`를 직접 부릅니다. 자리는 Go와 axum에서 `{id}`, 여러 TypeScript 라우터에서 `:id`로 적습니다.',
    en: 'axum converts by type, so `/users/x` never reaches the handler. In Go and TypeScript you receive a string, convert it and check. Escapes such as `%20` are decoded in all three; with `node:http` alone you call `decodeURIComponent` yourself. The place is written `{id}` in Go and axum and `:id` in many TypeScript routers.',
  },
  pitfall: {
    ko: 'axum 0.8에서 `/users/:id`는 라우터를 만들 때 패닉을 일으킵니다. Go의 `ServeMux`에서는 글자 그대로의 경로가 되어 `/users/7`에 404로 답합니다.',
    en: 'In axum 0.8, `/users/:id` panics when the router is built. In the `ServeMux` of Go it is a literal path, so `/users/7` gets a 404.',
  },
  aliases: {
    ko: ['경로 파라미터', '패스 변수', '라우팅', 'URL 매개변수', '경로에서 값 꺼내기'],
    en: ['route parameter', 'path variable', 'url parameter', 'routing', 'path extractor'],
  },
  related: ['http-server', 'json-body'],
  sections: ['axum-routes', 'practical-patterns-recap'],
};
