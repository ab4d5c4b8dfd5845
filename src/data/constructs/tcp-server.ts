import type { Construct } from '../types';

/** Accepting TCP connections and serving each in its own task. */
export const tcpServer: Construct = {
  id: 'tcp-server',
  category: 'io',
  title: { ko: 'TCP 서버', en: 'TCP server' },
  summary: {
    ko: '연결을 받는 대로 저마다의 태스크에 맡겨 여러 클라이언트를 함께 처리합니다.',
    en: 'Hands each connection it accepts to a task of its own, so that many clients are served at once.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'net.Listen', url: 'https://pkg.go.dev/net#Listen' },
      { name: 'net.Listener', url: 'https://pkg.go.dev/net#Listener' },
      { name: 'listener.Accept()', url: 'https://pkg.go.dev/net#Listener' },
      { name: 'go handle(conn)', url: 'https://go.dev/ref/spec#Go_statements' },
      { name: 'net.TCPListener', url: 'https://pkg.go.dev/net#TCPListener' },
      { name: 'net.ListenConfig', url: 'https://pkg.go.dev/net#ListenConfig' },
      { name: 'net.ErrClosed', url: 'https://pkg.go.dev/net#ErrClosed' },
    ],
    syntax: 'conn, err := listener.Accept()',
    note: {
      ko: '연결마다 고루틴을 하나 띄우고, 그 안에서 `defer conn.Close()`로 닫습니다. 빠뜨리면 함수가 끝나도 연결이 남습니다.',
      en: 'Start a goroutine for each connection and close it there with `defer conn.Close()`: without that it stays open after the function has returned.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::net::TcpListener',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpListener.html',
      },
      {
        name: 'TcpListener',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpListener.html',
      },
      {
        name: 'TcpListener::bind(addr).await',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpListener.html#method.bind',
      },
      {
        name: 'listener.accept().await',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpListener.html#method.accept',
      },
      { name: 'tokio::net', url: 'https://docs.rs/tokio/latest/tokio/net/index.html' },
      {
        name: 'tokio_stream::wrappers::TcpListenerStream',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/wrappers/struct.TcpListenerStream.html',
      },
    ],
    syntax: 'let (socket, addr) = listener.accept().await?;',
    library: 'tokio',
    note: {
      ko: '연결마다 `tokio::spawn`으로 태스크를 띄웁니다. 소켓은 소유한 태스크가 끝날 때 저절로 닫힙니다.',
      en: 'Spawn a task for each connection with `tokio::spawn`. The socket closes by itself when the task that owns it ends.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'net.createServer',
        url: 'https://nodejs.org/api/net.html#netcreateserveroptions-connectionlistener',
      },
      { name: 'net.Server', url: 'https://nodejs.org/api/net.html#class-netserver' },
      { name: 'node:net', url: 'https://nodejs.org/api/net.html' },
      {
        name: "server.on('connection', f)",
        url: 'https://nodejs.org/api/net.html#event-connection',
      },
      { name: 'maxConnections', url: 'https://nodejs.org/api/net.html#servermaxconnections' },
      { name: 'allowHalfOpen', url: 'https://nodejs.org/api/net.html#new-netsocketoptions' },
    ],
    syntax: "net.createServer((socket) => serve(socket)).listen(0, '127.0.0.1')",
    note: {
      ko: "연결을 받는 반복문 없이 연결마다 함수가 불립니다. `'error'` 리스너가 없는 소켓의 오류는 프로세스를 끝내므로 `pipeline`에 맡기거나 리스너를 답니다.",
      en: "There is no accept loop: a function is called for each connection. An error of a socket without an `'error'` listener ends the process, so use `pipeline` or add a listener.",
    },
  },
  difference: {
    ko: 'Go와 Rust에서는 연결을 받는 반복문을 직접 쓰고, Node.js는 이벤트로 알립니다. Rust의 소켓은 버려질 때 닫히지만, Go는 `Close`, Node.js는 `end`나 `destroy`를 불러야 합니다. 연결의 수를 제한하려면 Go는 채널, Rust는 세마포어로 기다리게 하며, `maxConnections`는 넘는 연결을 끊습니다.',
    en: 'In Go and Rust you write the accept loop; Node.js raises events. A socket in Rust closes when it is dropped, while Go needs `Close` and Node.js `end` or `destroy`. To bound the connections, a channel in Go and a semaphore in Rust make them wait; `maxConnections` cuts off those beyond it.',
  },
  pitfall: {
    ko: '`accept().await?`처럼 오류를 그대로 넘기면 일시적인 오류 한 번에 서버가 끝납니다. 기록하고 잠시 쉰 뒤 다시 받습니다.',
    en: 'Passing on the error, as in `accept().await?`, ends the server at the first transient failure. Log it, pause for a moment and accept again.',
  },
  aliases: {
    ko: [
      '소켓 서버',
      '에코 서버',
      '연결 받기',
      '리스너',
      '포트 열기',
      '여러 연결 처리',
      '여러 클라이언트',
      '연결마다 태스크',
    ],
    en: [
      'socket server',
      'echo server',
      'accept loop',
      'listener',
      'listen on a port',
      'accept many connections',
    ],
  },
  related: ['tcp-client', 'async-io-traits', 'http-server', 'semaphore'],
  sections: ['serving-tcp', 'tcp-in-go-and-typescript', 'many-connections', 'threads-or-async'],
};
