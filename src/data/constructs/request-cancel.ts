import type { Construct } from '../types';

/** What happens to a handler when its client leaves. */
export const requestCancel: Construct = {
  id: 'request-cancel',
  category: 'http',
  title: { ko: '클라이언트 연결 끊김', en: 'Client disconnect' },
  summary: {
    ko: '핸들러가 일하는 도중에 클라이언트가 연결을 끊으면 남은 일을 그만둡니다.',
    en: 'Gives up the rest of the work when the client disconnects while its handler is running.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'r.Context()', url: 'https://pkg.go.dev/net/http#Request.Context' },
      { name: 'case <-r.Context().Done():', url: 'https://pkg.go.dev/net/http#Request.Context' },
      { name: 'http.Request.Context', url: 'https://pkg.go.dev/net/http#Request.Context' },
    ],
    syntax: 'rows, err := db.QueryContext(r.Context(), query)',
    note: {
      ko: '컨텍스트가 취소될 뿐이고 핸들러는 계속 실행됩니다. 컨텍스트를 넘겨받은 함수나 `Done`을 지켜보는 코드만 멈춥니다. 핸들러가 반환할 때도 취소됩니다. HTTP/1에서는 본문을 다 읽어야 연결이 끊긴 것을 알아챕니다.',
      en: 'Only the context is cancelled, and the handler runs on: what stops is code that watches `Done` or was given the context. It is also cancelled when the handler returns. In HTTP/1 the server notices only once the body has been read.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'axum::handler', url: 'https://docs.rs/axum/latest/axum/handler/index.html' },
      {
        name: 'axum::handler::Handler',
        url: 'https://docs.rs/axum/latest/axum/handler/trait.Handler.html',
      },
      {
        name: 'half_close',
        url: 'https://docs.rs/hyper/latest/hyper/server/conn/http1/struct.Builder.html#method.half_close',
      },
    ],
    syntax: 'tokio::spawn(must_finish()).await',
    library: 'axum',
    note: {
      ko: '핸들러의 퓨처가 기다리던 `.await`에서 버려지므로 아무 코드 없이도 멈춥니다. 반드시 끝나야 하는 일은 `tokio::spawn`으로 떼어 냅니다.',
      en: 'The future of the handler is dropped at the `.await` where it waits, so it stops without any code for it. Move what must finish into a task with `tokio::spawn`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: "response.on('close', f)", url: 'https://nodejs.org/api/http.html#event-close_2' },
      { name: "res.on('close')", url: 'https://nodejs.org/api/http.html#event-close_2' },
      {
        name: 'response.writableFinished',
        url: 'https://nodejs.org/api/http.html#responsewritablefinished',
      },
      { name: 'request.signal', url: 'https://nodejs.org/api/http.html#messagesignal' },
      { name: 'req.signal', url: 'https://nodejs.org/api/http.html#messagesignal' },
    ],
    syntax: "response.on('close', () => controller.abort())",
    note: {
      ko: '핸들러는 계속 실행되고 이벤트만 생깁니다. 응답의 `close`는 다 보냈을 때도 생기므로 `writableFinished`로 구별합니다. 26.1과 24.16에 처음 나온 `request.signal`은 본문을 다 읽어도 취소됩니다.',
      en: 'The handler runs on; there is only an event. The `close` of a response comes after a complete one too: `writableFinished` tells them apart. In its first releases, 26.1 and 24.16, `request.signal` is also aborted once the body is read.',
    },
  },
  difference: {
    ko: 'Go와 Node.js에서는 떠난 사실을 알릴 뿐이고, 멈추려면 핸들러가 지켜보아야 합니다. axum에서는 거꾸로 핸들러가 저절로 사라지므로, 끝까지 해야 하는 일을 따로 지켜야 합니다. Go에서 요청보다 오래 사는 일에는 `context.WithoutCancel`로 취소를 뗀 컨텍스트를 넘깁니다.',
    en: 'Go and Node.js only report that the client has left, and a handler stops if it watches for that. In axum it is the other way round: the handler vanishes by itself, and work that must finish needs protection. In Go, give work that outlives the request a context without its cancellation, from `context.WithoutCancel`.',
  },
  pitfall: {
    ko: 'axum의 핸들러가 끝까지 실행된다고 믿으면, 결제와 저장 사이의 `.await`에서 버려져 반만 처리된 요청이 남습니다.',
    en: 'If you trust an axum handler to run to its end, it may be dropped at an `.await` between charging and saving, and leave a request half done.',
  },
  aliases: {
    ko: ['요청 취소', '연결 끊김', '클라이언트가 떠나면', '클라이언트 종료', '요청 중단'],
    en: [
      'request cancellation',
      'client closed',
      'aborted request',
      'connection closed',
      'request context',
      'client disconnected',
    ],
  },
  related: ['cancel-drop', 'cancel-safety', 'cancel-shield', 'http-server', 'http-client'],
  sections: ['when-the-client-leaves', 'practical-patterns-recap'],
};
