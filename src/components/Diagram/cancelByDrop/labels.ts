/** What the diagram of cancellation in `select!` says. */
export const labels = {
  title: { ko: '`select!`가 진 퓨처를 버리는 순서', en: 'How `select!` drops the losing future' },
  description: {
    ko: '한 태스크가 `select!`로 두 퓨처 `fast`와 `slow`를 번갈아 폴링합니다. 둘 다 앞부분을 실행하고 `.await`에서 기다립니다. 1. `fast`가 먼저 끝나 `Ready`를 돌려줍니다. 2. `slow`는 서 있던 `.await`에서 버려지고 소멸자가 실행됩니다. `.await` 뒤의 코드는 실행되지 않습니다. 3. 그다음에 이긴 갈래의 코드가 실행됩니다.',
    en: 'One task polls two futures, `fast` and `slow`, in turn with `select!`. Both run their first part and wait at an `.await`. 1. `fast` finishes first and returns `Ready`. 2. `slow` is dropped at the `.await` where it stands, and its destructors run. The code after that `.await` never runs. 3. Then the code of the winning branch runs.',
  },
  caption: {
    ko: '진 퓨처는 서 있던 `.await`에서 버려집니다. 소멸자는 실행되고 나머지 코드는 실행되지 않습니다.',
    en: 'The loser is dropped at the `.await` where it stands. Its destructors run, the rest of its code does not.',
  },
  task: {
    ko: '태스크 하나가 `select!`로 번갈아 폴링',
    en: 'one task polls both in turn with `select!`',
  },
  start: { ko: '앞부분 실행', en: 'first part runs' },
  waiting: { ko: '`.await`에서 기다림', en: 'waits at `.await`' },
  ready: { ko: '끝남: `Ready`', en: 'finished: `Ready`' },
  dropped: { ko: '버려짐\n소멸자 실행', en: 'dropped\ndestructors run' },
  rest: { ko: '`.await` 뒤의 코드\n실행되지 않음', en: 'code after `.await`\nnever runs' },
  winner: { ko: '이긴 갈래의\n코드 실행', en: 'code of the\nwinner runs' },
};
