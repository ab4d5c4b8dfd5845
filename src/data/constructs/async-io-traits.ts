import type { Construct } from '../types';

/** The interfaces through which code reads and writes bytes piece by piece. */
export const asyncIoTraits: Construct = {
  id: 'async-io-traits',
  category: 'io',
  title: { ko: '바이트 스트림 인터페이스', en: 'Byte stream interfaces' },
  summary: {
    ko: '파일, 소켓, 메모리를 가리지 않고 바이트를 나누어 읽고 쓰는 공통 인터페이스입니다.',
    en: 'Common interfaces for reading and writing bytes in pieces, be it a file, a socket or memory.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'io.Reader', url: 'https://pkg.go.dev/io#Reader' },
      { name: 'io.Writer', url: 'https://pkg.go.dev/io#Writer' },
      { name: 'r.Read(buf)', url: 'https://pkg.go.dev/io#Reader' },
      { name: 'io.EOF', url: 'https://pkg.go.dev/io#EOF' },
      { name: 'io.ReadFull', url: 'https://pkg.go.dev/io#ReadFull' },
      { name: 'io.ReadAll', url: 'https://pkg.go.dev/io#ReadAll' },
      { name: 'io.Copy', url: 'https://pkg.go.dev/io#Copy' },
      { name: 'io.Pipe', url: 'https://pkg.go.dev/io#Pipe' },
      { name: 'net.Pipe', url: 'https://pkg.go.dev/net#Pipe' },
      { name: 'bufio.Reader', url: 'https://pkg.go.dev/bufio#Reader' },
      { name: 'bufio.Scanner', url: 'https://pkg.go.dev/bufio#Scanner' },
      { name: 'bufio.NewReader', url: 'https://pkg.go.dev/bufio#NewReader' },
      { name: 'bufio.NewScanner', url: 'https://pkg.go.dev/bufio#NewScanner' },
      { name: 'os.Stdin', url: 'https://pkg.go.dev/os#Stdin' },
    ],
    syntax: 'n, err := r.Read(buf)',
    note: {
      ko: '`Read`는 바이트와 오류를 함께 돌려주기도 합니다. 그래서 읽은 `n`바이트를 먼저 쓰고 오류를 봅니다. 흐름의 끝은 `io.EOF`입니다.',
      en: '`Read` may return bytes and an error together, so use the `n` bytes first and then look at the error. The end of the stream is `io.EOF`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::io::AsyncRead',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncRead.html',
      },
      { name: 'AsyncRead', url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncRead.html' },
      {
        name: 'tokio::io::AsyncWrite',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncWrite.html',
      },
      { name: 'AsyncWrite', url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncWrite.html' },
      {
        name: 'AsyncReadExt',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncReadExt.html',
      },
      {
        name: 'AsyncWriteExt',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncWriteExt.html',
      },
      {
        name: 'reader.read(&mut buf).await',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncReadExt.html#method.read',
      },
      {
        name: 'read_exact',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncReadExt.html#method.read_exact',
      },
      {
        name: 'read_to_end',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncReadExt.html#method.read_to_end',
      },
      {
        name: 'write_all',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncWriteExt.html#method.write_all',
      },
      {
        name: 'AsyncBufReadExt::lines',
        url: 'https://docs.rs/tokio/latest/tokio/io/trait.AsyncBufReadExt.html#method.lines',
      },
      {
        name: 'tokio::io::BufReader',
        url: 'https://docs.rs/tokio/latest/tokio/io/struct.BufReader.html',
      },
      { name: 'tokio::io::copy', url: 'https://docs.rs/tokio/latest/tokio/io/fn.copy.html' },
      { name: 'tokio::io::duplex', url: 'https://docs.rs/tokio/latest/tokio/io/fn.duplex.html' },
      {
        name: 'futures::io::AsyncRead',
        url: 'https://docs.rs/futures/latest/futures/io/trait.AsyncRead.html',
      },
      {
        name: 'tokio_util::compat',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/compat/index.html',
      },
      {
        name: 'copy_bidirectional',
        url: 'https://docs.rs/tokio/latest/tokio/io/fn.copy_bidirectional.html',
      },
      { name: 'tokio::io::split', url: 'https://docs.rs/tokio/latest/tokio/io/fn.split.html' },
      { name: 'tokio::io::stdin', url: 'https://docs.rs/tokio/latest/tokio/io/fn.stdin.html' },
      {
        name: 'Framed',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/codec/struct.Framed.html',
      },
      {
        name: 'LengthDelimitedCodec',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/codec/length_delimited/struct.LengthDelimitedCodec.html',
      },
    ],
    syntax: 'let n = reader.read(&mut buf).await?;',
    library: 'tokio',
    note: {
      ko: '`read`와 `write_all` 같은 메서드는 `AsyncReadExt`와 `AsyncWriteExt`를 `use`해야 보입니다. 빈 버퍼가 아니라면 읽은 수 0이 흐름의 끝입니다.',
      en: 'Methods such as `read` and `write_all` appear once `AsyncReadExt` and `AsyncWriteExt` are in scope. Unless the buffer is empty, a count of 0 is the end of the stream.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'Readable', url: 'https://nodejs.org/api/stream.html#class-streamreadable' },
      { name: 'Writable', url: 'https://nodejs.org/api/stream.html#class-streamwritable' },
      { name: 'stream.Readable', url: 'https://nodejs.org/api/stream.html#class-streamreadable' },
      { name: 'stream.Writable', url: 'https://nodejs.org/api/stream.html#class-streamwritable' },
      { name: 'node:stream', url: 'https://nodejs.org/api/stream.html' },
      { name: 'PassThrough', url: 'https://nodejs.org/api/stream.html#class-streampassthrough' },
      {
        name: 'pipeline',
        url: 'https://nodejs.org/api/stream.html#streampipelinesource-transforms-destination-options',
      },
      {
        name: 'stream.duplexPair',
        url: 'https://nodejs.org/api/stream.html#streamduplexpairoptions',
      },
      {
        name: 'readline.createInterface',
        url: 'https://nodejs.org/api/readline.html#readlinecreateinterfaceoptions',
      },
      { name: 'process.stdin', url: 'https://nodejs.org/api/process.html#processstdin' },
    ],
    syntax: 'for await (const chunk of readable) use(chunk)',
    note: {
      ko: '읽는 쪽이 버퍼를 내밀지 않고, 흐름이 정한 크기의 조각을 받습니다. 반복문이 끝나면 흐름도 끝난 것이고, 오류는 그 자리에서 던져집니다.',
      en: 'The reader offers no buffer: it receives chunks of a size that the stream decides. The loop ends with the stream, and an error is thrown there.',
    },
  },
  difference: {
    ko: '한 번 읽어서 버퍼가 가득 찬다는 보장은 어디에도 없습니다. 끝은 Go에서 `io.EOF`, Rust에서 0, TypeScript에서 반복문의 끝입니다. Go에서는 기다리는 고루틴만 멈추고, Rust의 트레이트는 폴링되며, Node.js는 조각을 밀어 줍니다. Tokio와 futures의 트레이트는 서로 다르므로 `tokio_util::compat`으로 잇습니다.',
    en: 'Nowhere does one read promise a full buffer. The end is `io.EOF` in Go, 0 in Rust and the end of the loop in TypeScript. Go parks the goroutine that waits, the traits of Rust are polled, and Node.js hands over chunks. The traits of Tokio and of futures differ: `tokio_util::compat` bridges them.',
  },
  pitfall: {
    ko: 'Node.js의 소켓을 `for await`로 끝까지 읽으면 소켓이 파괴됩니다. `allowHalfOpen`을 켜도 답을 쓸 수 없으므로, 읽은 뒤에 답하려면 이벤트나 `pipeline`을 씁니다.',
    en: 'Reading a socket of Node.js to its end with `for await` destroys it. Even with `allowHalfOpen` no reply can be written then: use events or `pipeline` to answer afterwards.',
  },
  aliases: {
    ko: [
      '비동기 입출력',
      '리더와 라이터',
      '바이트 흐름',
      '나누어 읽기',
      '줄 단위 읽기',
      '한 줄씩 읽기',
    ],
    en: ['async io', 'reader and writer', 'byte stream', 'read in chunks', 'read line by line'],
  },
  related: ['file-io', 'tcp-server', 'tcp-client', 'async-sequence', 'backpressure'],
  sections: ['files-in-chunks', 'async-io-recap', 'tcp-in-go-and-typescript', 'testing-recap'],
};
