import type { Construct } from '../types';

/** Starting a thread of the operating system. */
export const osThread: Construct = {
  id: 'os-thread',
  category: 'tasks',
  title: { ko: 'OS 스레드', en: 'Operating-system thread' },
  summary: {
    ko: '운영 체제의 스레드를 하나 만들어 그 위에서 코드를 실행합니다.',
    en: 'Starts a thread of the operating system and runs code on it.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'runtime.LockOSThread', url: 'https://pkg.go.dev/runtime#LockOSThread' },
      { name: 'runtime.LockOSThread()', url: 'https://pkg.go.dev/runtime#LockOSThread' },
    ],
    syntax: 'go func() { runtime.LockOSThread(); work() }()',
    note: {
      ko: '스레드를 만드는 API는 없고 런타임이 알아서 만듭니다. 스레드가 따로 필요하면 고루틴을 묶습니다. 풀지 않고 끝난 고루틴은 스레드도 함께 끝냅니다.',
      en: 'There is no API: the runtime starts threads as it needs them. A goroutine that needs one to itself locks it; if it ends without unlocking, the thread ends too.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'std::thread::spawn', url: 'https://doc.rust-lang.org/std/thread/fn.spawn.html' },
      { name: 'thread::spawn', url: 'https://doc.rust-lang.org/std/thread/fn.spawn.html' },
      { name: 'std::thread', url: 'https://doc.rust-lang.org/std/thread/index.html' },
      {
        name: 'std::thread::Builder',
        url: 'https://doc.rust-lang.org/std/thread/struct.Builder.html',
      },
      {
        name: 'thread::Builder::new()',
        url: 'https://doc.rust-lang.org/std/thread/struct.Builder.html#method.new',
      },
      { name: 'std::thread::scope', url: 'https://doc.rust-lang.org/std/thread/fn.scope.html' },
      { name: 'thread::scope', url: 'https://doc.rust-lang.org/std/thread/fn.scope.html' },
    ],
    syntax: 'let handle = std::thread::spawn(move || work());',
    note: {
      ko: "`spawn`과 `Builder`의 클로저는 `'static`이어야 합니다. `thread::scope` 안의 스레드는 지역 변수를 빌릴 수 있고, `scope`는 모두 끝날 때까지 기다립니다.",
      en: "The closures of `spawn` and `Builder` have to be `'static`. Threads of a `thread::scope` may borrow local variables; the scope waits for all of them.",
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'new Worker', url: 'https://nodejs.org/api/worker_threads.html#class-worker' },
      { name: 'node:worker_threads', url: 'https://nodejs.org/api/worker_threads.html' },
      { name: 'new Worker(url)', url: 'https://nodejs.org/api/worker_threads.html#class-worker' },
      { name: 'Worker', url: 'https://nodejs.org/api/worker_threads.html#class-worker' },
      { name: 'worker_threads', url: 'https://nodejs.org/api/worker_threads.html' },
      { name: 'Web Worker', url: 'https://developer.mozilla.org/en-US/docs/Web/API/Worker' },
      {
        name: 'isMainThread',
        url: 'https://nodejs.org/api/worker_threads.html#worker_threadsismainthread',
      },
      {
        name: 'workerData',
        url: 'https://nodejs.org/api/worker_threads.html#worker_threadsworkerdata',
      },
      {
        name: 'parentPort',
        url: 'https://nodejs.org/api/worker_threads.html#worker_threadsparentport',
      },
      {
        name: 'parentPort.postMessage',
        url: 'https://nodejs.org/api/worker_threads.html#worker_threadsparentport',
      },
      {
        name: 'worker.postMessage',
        url: 'https://nodejs.org/api/worker_threads.html#workerpostmessagevalue-transferlist',
      },
      {
        name: 'worker.terminate()',
        url: 'https://nodejs.org/api/worker_threads.html#workerterminate',
      },
    ],
    syntax: 'const worker = new Worker(url, { workerData: items })',
    note: {
      ko: '힙과 이벤트 루프가 따로 있는 스레드입니다. 함수는 넘길 수 없고, 값은 복제하거나 소유권을 넘깁니다.',
      en: 'A thread with a heap and an event loop of its own. Functions cannot be passed to it; values are cloned or transferred.',
    },
  },
  difference: {
    ko: 'Go와 Rust의 스레드는 메모리를 함께 쓰고, 워커는 값의 복사본을 받습니다. 그래서 예제에서 TypeScript의 `main`만 바뀌지 않은 배열을 봅니다. Go와 Rust에서 기다리지 않은 스레드는 `main`이 끝날 때 함께 사라지고, 워커는 끝날 때까지 프로세스를 붙잡습니다.',
    en: 'Threads in Go and Rust share memory; a worker gets copies, which is why only `main` in TypeScript sees its array unchanged. A thread of Go or Rust that nobody waits for is gone when `main` returns; a worker keeps the process alive until it ends.',
  },
  pitfall: {
    ko: '연결이나 요청마다 스레드나 워커를 만들지 않습니다. 고루틴이나 태스크보다 훨씬 무겁습니다. 끝나지 않는 블로킹 반복문처럼 스레드를 독차지할 일에 씁니다.',
    en: 'Do not start a thread or a worker for each connection or request: it is far heavier than a goroutine or a task. It is for work that keeps a thread to itself, such as an endless blocking loop.',
  },
  aliases: {
    ko: [
      '워커 스레드',
      '스레드 생성',
      '스레드 만들기',
      '쓰레드',
      '운영체제 스레드',
      '웹 워커',
      '전용 스레드',
      '스레드 시작',
      '스레드를 직접 만들기',
    ],
    en: [
      'worker thread',
      'thread',
      'os thread',
      'native thread',
      'dedicated thread',
      'start a thread',
      'scoped thread',
      'spawn a thread',
    ],
  },
  shared: ['runtime.LockOSThread', 'new Worker'],
  related: ['cpu-parallelism', 'blocking-work', 'local-task', 'scheduler-model'],
  sections: ['threads-or-async', 'javascript-workers', 'unstoppable-blocking-work'],
};
