import type { Construct } from '../types';

/** Opening a TCP connection and talking over it. */
export const tcpClient: Construct = {
  id: 'tcp-client',
  category: 'io',
  title: { ko: 'TCP 클라이언트', en: 'TCP client' },
  summary: {
    ko: '서버에 TCP로 연결해 바이트를 주고받습니다.',
    en: 'Opens a TCP connection to a server and exchanges bytes with it.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'net.Dial', url: 'https://pkg.go.dev/net#Dial' },
      { name: 'net.Dialer', url: 'https://pkg.go.dev/net#Dialer' },
      { name: 'Dialer.DialContext', url: 'https://pkg.go.dev/net#Dialer.DialContext' },
      { name: 'net.DialTimeout', url: 'https://pkg.go.dev/net#DialTimeout' },
      { name: 'net.Conn', url: 'https://pkg.go.dev/net#Conn' },
      { name: 'net.TCPConn', url: 'https://pkg.go.dev/net#TCPConn' },
      { name: 'CloseWrite', url: 'https://pkg.go.dev/net#TCPConn.CloseWrite' },
    ],
    syntax: 'conn, err := net.Dial("tcp", address)',
    note: {
      ko: '연결하는 시간은 `net.Dialer`의 `Timeout`이나 `DialContext`에 넘긴 컨텍스트로 제한합니다. 보내기만 끝내려면 `CloseWrite`를 부릅니다.',
      en: 'Limit the time to connect with the `Timeout` of a `net.Dialer` or the context given to `DialContext`. `CloseWrite` ends only the sending side.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::net::TcpStream',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpStream.html',
      },
      { name: 'TcpStream', url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpStream.html' },
      {
        name: 'TcpStream::connect(addr).await',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpStream.html#method.connect',
      },
      {
        name: 'socket.shutdown().await',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncWriteExt.html#method.shutdown',
      },
      {
        name: 'TcpStream::into_split',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpStream.html#method.into_split',
      },
      {
        name: 'tokio::net::TcpSocket',
        url: 'https://docs.rs/tokio/latest/tokio/net/struct.TcpSocket.html',
      },
    ],
    syntax: 'let mut socket = TcpStream::connect(addr).await?;',
    library: 'tokio',
    note: {
      ko: '연결하는 시간은 `timeout`으로 감싸서 제한합니다. 보내기만 끝내려면 `shutdown`을 기다리고, 소켓을 버리면 연결이 닫힙니다.',
      en: 'Wrap it in `timeout` to limit the time to connect. Await `shutdown` to end only the sending side; dropping the socket closes the connection.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'net.connect', url: 'https://nodejs.org/api/net.html#netconnect' },
      {
        name: 'net.createConnection',
        url: 'https://nodejs.org/api/net.html#netcreateconnectionoptions-connectlistener',
      },
      { name: 'net.Socket', url: 'https://nodejs.org/api/net.html#class-netsocket' },
      {
        name: 'socket.end()',
        url: 'https://nodejs.org/api/net.html#socketenddata-encoding-callback',
      },
      {
        name: 'socket.destroy()',
        url: 'https://nodejs.org/api/net.html#socketdestroyerror',
      },
      {
        name: 'autoSelectFamily',
        url: 'https://nodejs.org/api/net.html#socketconnectoptions-connectlistener',
      },
    ],
    syntax: "const socket = net.connect(port, host); await once(socket, 'connect')",
    note: {
      ko: '바로 돌아오며 연결되었는지는 이벤트로 알립니다. `timeout` 옵션은 이벤트만 내므로 `destroy`를 직접 부릅니다. `end`는 보내기만 끝냅니다.',
      en: 'It returns at once and reports the outcome by an event. The `timeout` option only raises an event: call `destroy` yourself. `end` ends only the sending side.',
    },
  },
  difference: {
    ko: '이름 하나에 주소가 여럿이면 Go는 IPv6와 IPv4를 조금 엇갈려 함께 시도하고(Happy Eyeballs), Node.js는 20부터 하나씩 짧은 제한을 두고 시도하며, Tokio는 제한 없이 하나씩 시도합니다. 연결은 Go에서 `Close`, Node.js에서 `end`나 `destroy`로 닫고, Rust에서는 버리면 닫힙니다.',
    en: 'If a name has several addresses, Go tries IPv6 and IPv4 slightly apart but together (Happy Eyeballs), Node.js from 20 on tries one after another with a short limit each, and Tokio one after another without one. The connection is closed by `Close` in Go, by `end` or `destroy` in Node.js and by dropping it in Rust.',
  },
  pitfall: {
    ko: '`write` 한 번이 상대의 `read` 한 번에 도착하지는 않습니다. 길이만큼, 끝까지, 또는 메시지의 경계까지 읽습니다.',
    en: 'One `write` does not arrive as one `read` on the other side. Read a known length, to the end, or up to the boundary of a message.',
  },
  aliases: {
    ko: ['소켓 연결', '서버에 연결하기', '소켓 통신', '보내기만 끝내기', '반쯤 닫기'],
    en: ['socket client', 'dial', 'connect to a server', 'half-close', 'open a socket'],
  },
  related: ['tcp-server', 'async-io-traits', 'http-client'],
  sections: ['connecting-by-tcp', 'tcp-in-go-and-typescript'],
};
