import type { Construct } from '../types';

/** A fixed number of workers that take jobs from one queue. */
export const workerPool: Construct = {
  id: 'worker-pool',
  category: 'streams',
  title: { ko: '워커 풀', en: 'Worker pool' },
  summary: {
    ko: '정해진 수의 워커가 한 대기열에서 일을 하나씩 꺼내 처리합니다.',
    en: 'A fixed number of workers take jobs from one queue, one at a time.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'for range n { wg.Go(worker) }', url: 'https://pkg.go.dev/sync#WaitGroup.Go' },
      { name: 'go worker(jobs, results)', url: 'https://go.dev/ref/spec#Go_statements' },
    ],
    syntax: 'for range n { wg.Go(func() { for job := range jobs { do(job) } }) }',
    note: {
      ko: '고루틴 여러 개가 같은 채널을 `range`로 돌고, 채널을 닫으면 남은 일을 마치고 끝납니다. `wg.Go`는 1.25부터 있습니다.',
      en: 'Several goroutines range over the same channel; once it is closed they finish the jobs that are left and end. `wg.Go` came with 1.25.',
    },
  },
  rust: {
    kind: 'idiom',
    symbols: [
      {
        name: 'while let Ok(job) = jobs.recv().await',
        url: 'https://docs.rs/async-channel/latest/async_channel/struct.Receiver.html#method.recv',
      },
    ],
    syntax: 'while let Ok(job) = jobs.recv().await { run(job).await }',
    library: 'async-channel',
    note: {
      ko: 'Tokio의 `mpsc`는 받는 쪽이 하나뿐이라, 받는 쪽을 복제할 수 있는 `async-channel`에서 태스크 여러 개가 일을 꺼냅니다.',
      en: '`mpsc` of Tokio has one receiver only, so the tasks take their jobs from `async-channel`, whose receiver can be cloned.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Array.from({ length: n }, worker)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/from',
      },
      {
        name: 'for (const job of jobs)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/for...of',
      },
    ],
    syntax: 'await Promise.all(Array.from({ length: n }, worker))',
    note: {
      ko: '반복문 여러 개가 반복자 하나를 나누어 씁니다. 모두 한 스레드에서 실행되므로 CPU 작업에는 `worker_threads`의 풀을 씁니다.',
      en: 'Several loops share one iterator. All run on one thread; for CPU work, use a pool of `worker_threads`.',
    },
  },
  difference: {
    ko: '고루틴과 Tokio의 태스크는 여러 코어에서 실행되지만, TypeScript의 반복문은 기다림만 겹칩니다. 워커가 실패하면 Go의 패닉은 프로세스를 끝내고, Tokio의 패닉은 그 워커만 없애 워커가 하나 줄며, TypeScript의 예외는 그 워커의 프로미스를 거부합니다.',
    en: 'Goroutines and Tokio tasks run on several cores; the loops of TypeScript only overlap their waiting. When a worker fails, a panic ends the whole process in Go and only that worker in Tokio, which leaves the pool smaller; in TypeScript an exception rejects the promise of that worker.',
  },
  pitfall: {
    ko: 'TypeScript에서 제너레이터를 나누어 쓰면, 한 워커가 예외로 반복문을 벗어날 때 제너레이터가 닫혀 다른 워커도 일을 받지 못합니다. 오류는 반복문 안에서 처리합니다.',
    en: 'When TypeScript workers share a generator and one leaves its loop by an exception, the generator is closed and the others get no more jobs. Handle errors inside the loop.',
  },
  aliases: {
    ko: ['작업자 풀', '팬아웃', '일꾼 풀', '작업 나누어 처리하기', '여러 소비자 루프'],
    en: ['fan-out', 'pool of workers', 'worker tasks', 'task queue', 'n workers'],
  },
  related: ['concurrency-limit', 'channel-mpmc', 'cpu-parallelism', 'semaphore'],
  sections: ['worker-pools', 'multiple-consumers'],
};
