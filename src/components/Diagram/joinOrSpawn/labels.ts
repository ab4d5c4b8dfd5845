/** What the diagram of `join!` and `spawn` says. */
export const labels = {
  title: { ko: '`join!`과 `spawn`의 시간 흐름', en: '`join!` and `spawn` over time' },
  description: {
    ko: '시간이 왼쪽에서 오른쪽으로 흐르는 세 그림입니다. 갈래 A와 B는 워커 스레드를 쓰는 구간입니다. 첫째, `join!`은 태스크 하나 안에서 A와 B를 번갈아 실행하므로 한 번에 워커 하나만 쓰고, 워커 2는 다른 태스크를 실행합니다. 둘째, `tokio::spawn`으로 태스크 둘을 만들면 워커 1이 A를, 워커 2가 B를 동시에 실행할 수 있습니다. 셋째, `join!`의 A가 스레드를 막으면 그동안 B는 실행되지 않습니다.',
    en: 'Three pictures in which time goes from left to right. A and B are stretches of two branches that use a worker thread. First, `join!` runs A and B in turn inside one task, so that it uses one worker at a time, and worker 2 runs other tasks. Second, `tokio::spawn` makes two tasks: worker 1 can run A while worker 2 runs B. Third, when A in a `join!` blocks its thread, B does not run in the meantime.',
  },
  caption: {
    ko: '`join!`은 한 태스크에서 번갈아 실행하는 동시성입니다. 병렬성은 `spawn`에서 나옵니다.',
    en: '`join!` is concurrency: turns within one task. Parallelism comes from `spawn`.',
  },
  join: {
    ko: '`join!`: 태스크 하나, `.await`에서 교대',
    en: '`join!`: one task, turns at each `.await`',
  },
  spawn: { ko: '`tokio::spawn`: 태스크 둘', en: '`tokio::spawn`: two tasks' },
  blocked: { ko: '`join!`의 A가 스레드를 막으면', en: '`join!` when A blocks the thread' },
  worker1: { ko: '워커 1', en: 'Worker 1' },
  worker2: { ko: '워커 2', en: 'Worker 2' },
  unused: { ko: '다른 태스크를 실행', en: 'runs other tasks' },
  blocking: { ko: 'A: 막음', en: 'A blocks' },
  time: { ko: '시간', en: 'time' },
};
