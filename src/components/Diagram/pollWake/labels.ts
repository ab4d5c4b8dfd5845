/** What the diagram of polling and waking says. */
export const labels = {
  title: { ko: '폴링과 깨우기', en: 'Polling and waking' },
  description: {
    ko: '실행기, 퓨처, 입출력 드라이버나 타이머가 위에서 아래로 주고받는 여섯 단계입니다. 1. 실행기가 퓨처를 `poll`합니다. 2. 아직 끝나지 않은 퓨처는 `Waker`의 복제본을 입출력 드라이버나 타이머에 맡깁니다. 3. 퓨처는 `Pending`을 돌려줍니다. 실행기는 그동안 다른 태스크를 폴링하거나 잠들고, 퓨처에는 아무도 묻지 않습니다. 4. 데이터가 오면 입출력 드라이버가 `wake`를 부르고, 실행기는 태스크를 대기열에 넣습니다. 5. 실행기가 퓨처를 다시 `poll`합니다. 6. 퓨처는 값 42를 담은 `Ready`를 돌려줍니다.',
    en: 'Six steps between an executor, a future and the I/O driver or timer, from top to bottom. 1. The executor calls `poll` on the future. 2. The future is not finished and leaves a clone of the `Waker` with the I/O driver or timer. 3. The future returns `Pending`. The executor now polls other tasks or sleeps, and nobody asks the future. 4. Data arrives, the I/O driver calls `wake`, and the executor queues the task. 5. The executor calls `poll` on the future again. 6. The future returns `Ready` with the value 42.',
  },
  caption: {
    ko: '실행기는 되풀이해 묻지 않습니다. `wake`가 불린 다음에만 다시 폴링합니다.',
    en: 'The executor does not keep asking. It polls again only after `wake` was called.',
  },
  executor: { ko: '실행기', en: 'Executor' },
  future: { ko: '퓨처', en: 'Future' },
  source: { ko: '입출력, 타이머', en: 'I/O or timer' },
  leave: { ko: '`Waker`의\n복제본을 맡김', en: 'leaves a\n`Waker` clone' },
  others: { ko: '다른 태스크를\n폴링하거나 잠듦', en: 'polls other\ntasks or sleeps' },
  silence: { ko: '아무도\n묻지 않음', en: 'nobody\nasks' },
  event: { ko: '데이터 도착', en: 'data arrives' },
  queued: { ko: '태스크를\n대기열에 넣음', en: 'queues\nthe task' },
};
