import type { Construct } from '../types';

/** Reading and writing JSON in the bodies of HTTP messages. */
export const jsonBody: Construct = {
  id: 'json-body',
  category: 'http',
  title: { ko: 'JSON 본문', en: 'JSON bodies' },
  summary: {
    ko: '요청 본문의 JSON을 타입이 있는 값으로 읽고, 값을 JSON으로 답합니다.',
    en: 'Reads the JSON of a request body into a typed value and answers with a value as JSON.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'encoding/json', url: 'https://pkg.go.dev/encoding/json' },
      {
        name: 'json.NewDecoder(r.Body).Decode(&v)',
        url: 'https://pkg.go.dev/encoding/json#Decoder.Decode',
      },
      { name: 'json.NewDecoder', url: 'https://pkg.go.dev/encoding/json#NewDecoder' },
      {
        name: 'json.NewEncoder(w).Encode(v)',
        url: 'https://pkg.go.dev/encoding/json#Encoder.Encode',
      },
      { name: 'json.NewEncoder', url: 'https://pkg.go.dev/encoding/json#NewEncoder' },
      { name: 'json.Unmarshal', url: 'https://pkg.go.dev/encoding/json#Unmarshal' },
      { name: 'json.Marshal', url: 'https://pkg.go.dev/encoding/json#Marshal' },
      { name: 'http.MaxBytesReader', url: 'https://pkg.go.dev/net/http#MaxBytesReader' },
      {
        name: 'DisallowUnknownFields',
        url: 'https://pkg.go.dev/encoding/json#Decoder.DisallowUnknownFields',
      },
    ],
    syntax: 'err := json.NewDecoder(r.Body).Decode(&v)',
    note: {
      ko: '키는 필드 태그로 정하고, `Content-Type`은 직접 답니다. 달지 않으면 내용을 보고 `text/plain`으로 추측합니다. 빠진 필드는 제로값으로 남습니다.',
      en: 'Field tags name the keys, and you set `Content-Type` yourself: otherwise it is guessed from the content as `text/plain`. A missing field keeps its zero value.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'axum::Json', url: 'https://docs.rs/axum/latest/axum/struct.Json.html' },
      { name: 'Json<T>', url: 'https://docs.rs/axum/latest/axum/struct.Json.html' },
      { name: 'Json(input): Json<T>', url: 'https://docs.rs/axum/latest/axum/struct.Json.html' },
      {
        name: 'JsonRejection',
        url: 'https://docs.rs/axum/latest/axum/extract/rejection/enum.JsonRejection.html',
      },
      { name: 'serde', url: 'https://docs.rs/serde/latest/serde/' },
      {
        name: '#[derive(Deserialize)]',
        url: 'https://docs.rs/serde/latest/serde/derive.Deserialize.html',
      },
      {
        name: '#[derive(Serialize)]',
        url: 'https://docs.rs/serde/latest/serde/derive.Serialize.html',
      },
      { name: 'serde_json', url: 'https://docs.rs/serde_json/latest/serde_json/' },
      {
        name: 'response.json::<T>().await',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.Response.html#method.json',
      },
      {
        name: 'DefaultBodyLimit',
        url: 'https://docs.rs/axum/latest/axum/extract/struct.DefaultBodyLimit.html',
      },
      { name: 'Json(payload)', url: 'https://docs.rs/axum/latest/axum/struct.Json.html' },
    ],
    syntax: 'async fn create(Json(input): Json<User>) -> Json<User>',
    library: 'axum',
    note: {
      ko: '추출기 `Json`은 본문이 타입에 맞지 않으면 422, 문법이 틀리면 400, `Content-Type`이 JSON이 아니면 415로 답하고 핸들러를 부르지 않습니다. 본문은 2 MB까지 받습니다.',
      en: 'The extractor `Json` answers 422 if the body does not fit the type, 400 if its syntax is wrong and 415 if the `Content-Type` is not JSON, and the handler is not called. It takes bodies of up to 2 MB.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'JSON.parse',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse',
      },
      {
        name: 'JSON.stringify',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify',
      },
      {
        name: 'await response.json()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/json',
      },
      {
        name: 'await request.json()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Request/json',
      },
      {
        name: 'Response.json',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/json_static',
      },
      {
        name: 'node:stream/consumers',
        url: 'https://nodejs.org/api/webstreams.html#utility-consumers',
      },
      { name: 'express.json()', url: 'https://github.com/expressjs/express' },
      { name: 'zod', url: 'https://github.com/colinhacks/zod' },
      { name: 'res.json()', url: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/json' },
      { name: 'req.body', url: 'https://github.com/expressjs/express' },
    ],
    syntax: 'const input = (await json(request)) as User',
    note: {
      ko: 'TypeScript의 타입은 실행 중에 검사되지 않으므로 빠진 필드는 `undefined`가 됩니다. zod 같은 라이브러리로 검사하고, 본문의 크기도 제한합니다.',
      en: 'Types of TypeScript are not checked at run time, so a missing field is `undefined`. Check with a library such as zod, and limit the size of bodies as well.',
    },
  },
  difference: {
    ko: '`name`이 빠진 본문에 Rust는 오류를 내고, Go는 제로값을 채우고, TypeScript는 `undefined`를 줍니다. 모르는 키를 TypeScript는 그대로 두고, Go와 serde는 무시합니다. `DisallowUnknownFields`와 `deny_unknown_fields`로 막습니다. axum은 크기와 `Content-Type`도 확인하지만, `net/http`와 `node:http`에서는 직접 합니다.',
    en: 'For a body without `name`, Rust reports an error, Go fills in the zero value and TypeScript gives `undefined`. Unknown keys stay in the value of TypeScript; Go and serde ignore them unless told to refuse by `DisallowUnknownFields` and `deny_unknown_fields`. axum also limits the size and checks `Content-Type`; with `net/http` and `node:http` that is up to you.',
  },
  pitfall: {
    ko: 'Go에서 `Decode`가 성공했다고 필드가 모두 온 것은 아니며, 태그가 없으면 답의 키가 `Name`처럼 대문자로 시작합니다. axum의 `Json` 추출기는 마지막 인자여야 합니다.',
    en: 'In Go a successful `Decode` does not mean that every field came, and without tags the keys of a reply start with a capital, as in `Name`. In axum the `Json` extractor must be the last argument.',
  },
  aliases: {
    ko: [
      'JSON 처리',
      'JSON 응답 보내기',
      '직렬화',
      '역직렬화',
      '요청 본문',
      '제이슨',
      'POST 본문',
      'JSON 응답',
    ],
    en: ['json request', 'json response', 'serialize', 'deserialize', 'body parsing', 'validation'],
  },
  related: ['http-server', 'http-client', 'route-params'],
  sections: ['create-with-201', 'status-and-body', 'net-http-and-node-http'],
};
