import type { Construct } from '../types';

/** Stopping a server without breaking off the requests it is serving. */
export const gracefulShutdown: Construct = {
  id: 'graceful-shutdown',
  category: 'http',
  title: { ko: '우아한 종료', en: 'Graceful shutdown' },
  summary: {
    ko: '새 연결을 받지 않고, 진행 중인 요청을 마친 뒤에 서버를 끝냅니다.',
    en: 'Accepts no new connections, lets running requests finish, and then ends the server.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'srv.Shutdown(ctx)', url: 'https://pkg.go.dev/net/http#Server.Shutdown' },
      { name: 'http.Server.Shutdown', url: 'https://pkg.go.dev/net/http#Server.Shutdown' },
      { name: 'Server.Shutdown', url: 'https://pkg.go.dev/net/http#Server.Shutdown' },
      { name: 'http.ErrServerClosed', url: 'https://pkg.go.dev/net/http#ErrServerClosed' },
      { name: 'srv.Close()', url: 'https://pkg.go.dev/net/http#Server.Close' },
      { name: 'RegisterOnShutdown', url: 'https://pkg.go.dev/net/http#Server.RegisterOnShutdown' },
    ],
    syntax: 'err := srv.Shutdown(ctx)',
    note: {
      ko: '`Serve`는 `Shutdown`을 부르는 즉시 `ErrServerClosed`를 돌려주므로 `main`은 `Shutdown`이 반환할 때까지 기다립니다. 시한은 컨텍스트로 정하고, 지나면 `Close`로 끊습니다.',
      en: '`Serve` returns `ErrServerClosed` as soon as `Shutdown` is called, so `main` must wait for `Shutdown` itself. The context sets the deadline; past it, `Close` cuts off the rest.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'with_graceful_shutdown',
        url: 'https://docs.rs/axum/latest/axum/serve/struct.Serve.html#method.with_graceful_shutdown',
      },
      {
        name: 'axum::serve(…).with_graceful_shutdown(signal)',
        url: 'https://docs.rs/axum/latest/axum/serve/struct.Serve.html#method.with_graceful_shutdown',
      },
      {
        name: 'hyper_util::server::graceful::GracefulShutdown',
        url: 'https://docs.rs/hyper-util/latest/hyper_util/server/graceful/struct.GracefulShutdown.html',
      },
    ],
    syntax: 'axum::serve(listener, app).with_graceful_shutdown(signal).await?',
    library: 'axum',
    note: {
      ko: '`with_graceful_shutdown`은 넘긴 퓨처가 끝나면 종료를 시작합니다. 시한은 없으므로 `timeout`으로 감쌉니다. 연결은 따로 띄운 태스크라서, 시한이 지나도 런타임이 끝날 때까지 남습니다.',
      en: '`with_graceful_shutdown` starts it when the given future completes. There is no deadline: wrap the server in `timeout`. Connections are tasks of their own and stay until the runtime ends, even past the deadline.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'server.close()', url: 'https://nodejs.org/api/http.html#serverclosecallback' },
      {
        name: 'closeIdleConnections',
        url: 'https://nodejs.org/api/http.html#servercloseidleconnections',
      },
      {
        name: 'closeAllConnections',
        url: 'https://nodejs.org/api/http.html#servercloseallconnections',
      },
      {
        name: 'server.closeAllConnections()',
        url: 'https://nodejs.org/api/http.html#servercloseallconnections',
      },
    ],
    syntax: "server.close(); await once(server, 'close')",
    since: 'Node 18.2',
    note: {
      ko: '`close`는 19부터 쉬는 연결도 함께 닫습니다. 그때 바쁘던 연결은 답한 뒤에도 남으므로 `Connection: close`로 답하고, 시한이 지나면 `closeAllConnections`로 끊습니다.',
      en: 'From 19 on `close` closes idle connections too. One that was busy stays after its reply: answer with `Connection: close`, and past a deadline cut off the rest with `closeAllConnections`.',
    },
  },
  difference: {
    ko: 'Go와 axum은 답을 마친 연결을 닫으면서 기다리지만, Node.js는 남은 keep-alive 연결을 기다립니다. 시한은 Go에서 컨텍스트, Rust에서 `timeout`, TypeScript에서 타이머로 직접 둡니다. 웹소켓으로 바뀐 연결은 Go와 axum이 기다리지 않으므로 따로 알려야 합니다.',
    en: 'Go and axum close connections as their replies are done; Node.js waits for the keep-alive ones that remain. The deadline is yours to set, by a context in Go, `timeout` in Rust and a timer in TypeScript. Go and axum do not wait for connections upgraded to WebSockets: those need a signal of their own.',
  },
  pitfall: {
    ko: 'Go에서 `ListenAndServe`가 돌아왔다고 `main`을 끝내면 진행 중인 요청이 끊깁니다. 시한 없이 기다리면 SSE처럼 끝나지 않는 응답 하나가 종료를 막습니다.',
    en: 'In Go, ending `main` because `ListenAndServe` has returned breaks off the running requests. Waiting without a deadline lets one endless response, such as server-sent events, hold up the shutdown.',
  },
  aliases: {
    ko: ['그레이스풀 셧다운', '정상 종료', '서버 종료', '드레인', '요청을 마치고 끝내기'],
    en: [
      'drain',
      'shut down a server',
      'stop a server',
      'graceful stop',
      'zero downtime',
      'connection draining',
    ],
  },
  related: [
    'os-signals',
    'http-server',
    'server-timeouts',
    'cancel-token',
    'wait-group',
    'cleanup',
    'process-exit',
  ],
  sections: ['drain-requests', 'shutdown-with-drain', 'practical-patterns-recap'],
};
