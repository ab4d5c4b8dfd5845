import type { Construct } from '../types';

/** Reading and writing files from asynchronous code. */
export const fileIo: Construct = {
  id: 'file-io',
  category: 'io',
  title: { ko: '파일 읽고 쓰기', en: 'Read and write files' },
  summary: {
    ko: '다른 작업을 막지 않으면서 파일을 읽고 씁니다.',
    en: 'Reads and writes files without holding up other work.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'os.ReadFile', url: 'https://pkg.go.dev/os#ReadFile' },
      { name: 'os.WriteFile', url: 'https://pkg.go.dev/os#WriteFile' },
      { name: 'os.Open', url: 'https://pkg.go.dev/os#Open' },
      { name: 'os.Create', url: 'https://pkg.go.dev/os#Create' },
      { name: 'os.OpenFile', url: 'https://pkg.go.dev/os#OpenFile' },
      { name: 'os.File', url: 'https://pkg.go.dev/os#File' },
      { name: 'file.Sync()', url: 'https://pkg.go.dev/os#File.Sync' },
    ],
    syntax: 'data, err := os.ReadFile(path)',
    note: {
      ko: '디스크를 기다리는 호출은 운영 체제 스레드를 붙잡으며, 런타임은 필요하면 다른 스레드를 만들어 나머지 고루틴을 실행합니다.',
      en: 'A call that waits for the disk holds an operating-system thread; the runtime starts another one if it needs it for the other goroutines.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'tokio::fs', url: 'https://docs.rs/tokio/latest/tokio/fs/index.html' },
      {
        name: 'tokio::fs::read_to_string',
        url: 'https://docs.rs/tokio/latest/tokio/fs/fn.read_to_string.html',
      },
      {
        name: 'fs::read_to_string(path).await',
        url: 'https://docs.rs/tokio/latest/tokio/fs/fn.read_to_string.html',
      },
      { name: 'tokio::fs::read', url: 'https://docs.rs/tokio/latest/tokio/fs/fn.read.html' },
      { name: 'tokio::fs::write', url: 'https://docs.rs/tokio/latest/tokio/fs/fn.write.html' },
      { name: 'tokio::fs::File', url: 'https://docs.rs/tokio/latest/tokio/fs/struct.File.html' },
      {
        name: 'File::open(path).await',
        url: 'https://docs.rs/tokio/latest/tokio/fs/struct.File.html#method.open',
      },
      {
        name: 'File::create(path).await',
        url: 'https://docs.rs/tokio/latest/tokio/fs/struct.File.html#method.create',
      },
      {
        name: 'tokio::fs::OpenOptions',
        url: 'https://docs.rs/tokio/latest/tokio/fs/struct.OpenOptions.html',
      },
      {
        name: 'file.flush().await',
        url: 'https://docs.rs/tokio/latest/tokio/fs/index.html#using-file',
      },
      {
        name: 'file.sync_all().await',
        url: 'https://docs.rs/tokio/latest/tokio/fs/struct.File.html#method.sync_all',
      },
    ],
    syntax: 'let text = fs::read_to_string(path).await?;',
    library: 'tokio',
    note: {
      ko: '`tokio::fs`는 블로킹 스레드 풀에서 `std::fs`를 부릅니다. `File`에 쓰면 데이터를 풀에 넘기기만 하므로 마지막에 `flush`를 기다려야 실패를 압니다.',
      en: '`tokio::fs` calls `std::fs` on the pool of blocking threads. A write to a `File` only hands the data to the pool: await `flush` at the end to learn of a failure.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'node:fs/promises', url: 'https://nodejs.org/api/fs.html#promises-api' },
      { name: 'fs/promises', url: 'https://nodejs.org/api/fs.html#promises-api' },
      {
        name: 'fs.readFile',
        url: 'https://nodejs.org/api/fs.html#fsreadfilepath-options-callback',
      },
      { name: 'readFile', url: 'https://nodejs.org/api/fs.html#fspromisesreadfilepath-options' },
      {
        name: 'writeFile',
        url: 'https://nodejs.org/api/fs.html#fspromiseswritefilefile-data-options',
      },
      { name: 'fs.promises', url: 'https://nodejs.org/api/fs.html#promises-api' },
      { name: 'FileHandle', url: 'https://nodejs.org/api/fs.html#class-filehandle' },
      {
        name: 'createReadStream',
        url: 'https://nodejs.org/api/fs.html#fscreatereadstreampath-options',
      },
      {
        name: 'createWriteStream',
        url: 'https://nodejs.org/api/fs.html#fscreatewritestreampath-options',
      },
      { name: 'filehandle.sync()', url: 'https://nodejs.org/api/fs.html#filehandlesync' },
    ],
    syntax: "const text = await readFile(path, 'utf8')",
    note: {
      ko: '파일 작업은 libuv의 스레드 풀에서 실행되며 기본 크기는 4입니다. 이름이 `Sync`로 끝나는 함수는 이벤트 루프를 막습니다.',
      en: 'File operations run on the thread pool of libuv, of 4 threads by default. The functions whose names end in `Sync` block the event loop.',
    },
  },
  difference: {
    ko: '세 언어 모두 기본으로는 커널의 비동기 파일 기능을 쓰지 않고 스레드를 하나 내어 줍니다. Go는 막힌 호출만큼 스레드를 늘리고, Tokio의 풀은 기본 512개, Node.js는 4개까지입니다. 디스크에 닿았음을 확인하려면 Go는 `Sync`, Rust는 `sync_all`, Node.js는 `sync`를 부릅니다.',
    en: 'By default none of the three uses asynchronous file operations of the kernel: each spends a thread. Go adds threads as calls block; the pool of Tokio has up to 512 by default, that of Node.js 4. To be sure that the data has reached the disk, call `Sync` in Go, `sync_all` in Rust and `sync` in Node.js.',
  },
  pitfall: {
    ko: 'Tokio의 `File`에 `write_all`만 하고 버리면 마지막 쓰기의 실패를 알 수 없고, 쓰기가 끝나기 전에 다음 코드가 파일을 읽을 수도 있습니다.',
    en: 'After a mere `write_all` to a Tokio `File`, the failure of the last write goes unnoticed, and the code that follows may read the file before the write is done.',
  },
  aliases: {
    ko: ['파일 입출력', '파일 읽기', '파일 쓰기', '비동기 파일', '디스크에 쓰기'],
    en: ['file io', 'read file', 'write file', 'async file', 'flush file', 'io_uring'],
  },
  related: ['async-io-traits', 'blocking-work', 'cleanup'],
  sections: ['tokio-fs', 'async-io-recap'],
};
