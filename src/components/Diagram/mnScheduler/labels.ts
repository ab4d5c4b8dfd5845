/** What the diagram of the schedulers of Go and Tokio says. */
export const labels = {
  title: {
    ko: '여러 태스크를 몇 개의 스레드에 나누기',
    en: 'Many tasks on a few threads',
  },
  description: {
    ko: '실행할 준비가 된 태스크(Go에서는 고루틴)는 전역 대기열이나 워커 스레드마다 있는 대기열에서 차례를 기다립니다. 워커 스레드 셋은 저마다 자기 대기열에서 하나씩 꺼내 실행합니다. 스레드 1의 대기열은 가득하고 스레드 3의 대기열은 비어 있습니다. 할 일이 없는 스레드 3은 스레드 1의 대기열에서 작업을 훔칩니다. 여기까지는 Go와 Tokio가 같습니다. 다른 점은 실행 중인 것을 바꾸는 때입니다. Go는 선점형이어서 런타임이 실행 중인 고루틴도 끊습니다. Tokio는 협조적이어서 태스크가 `.await`에서 `Pending`일 때만 자리를 내줍니다.',
    en: 'Tasks that are ready to run, called goroutines in Go, wait in a global queue or in the queue of a worker thread. Each of three worker threads takes one after another from its own queue and runs it. The queue of thread 1 is full, and that of thread 3 is empty. Thread 3 has nothing to do and steals work from the queue of thread 1. So far Go and Tokio are the same. They differ in when they change what is running. Go is preemptive: the runtime interrupts even a running goroutine. Tokio is cooperative: a task gives way only at an `.await` that is `Pending`.',
  },
  caption: {
    ko: 'Go와 Tokio는 똑같이 작업을 나누고 훔칩니다. 다른 것은 실행 중인 일을 바꾸는 때입니다.',
    en: 'Go and Tokio share out work and steal it alike. What differs is when they change what is running.',
  },
  legend: { ko: '태스크, Go에서는 고루틴', en: 'a task, or a goroutine in Go' },
  globalQueue: { ko: '전역 대기열', en: 'Global queue' },
  thread1: { ko: '워커 스레드 1', en: 'Worker thread 1' },
  thread2: { ko: '워커 스레드 2', en: 'Worker thread 2' },
  thread3: { ko: '워커 스레드 3', en: 'Worker thread 3' },
  running: { ko: '실행 중', en: 'running' },
  idle: { ko: '한가함', en: 'idle' },
  stealing: { ko: '작업 훔치기', en: 'work stealing' },
  go: { ko: 'Go: 선점형', en: 'Go: preemptive' },
  goWhen: {
    ko: '실행 중인 고루틴도\n런타임이 끊음',
    en: 'the runtime interrupts\neven a running goroutine',
  },
  tokio: { ko: 'Tokio: 협조적', en: 'Tokio: cooperative' },
  tokioWhen: {
    ko: '`.await`에서 `Pending`일\n때만 자리를 내줌',
    en: 'a task gives way only at\na `Pending` `.await`',
  },
};
