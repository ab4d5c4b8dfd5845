import type { Construct } from '../types';

/** Whether an operation may be abandoned and restarted without loss. */
export const cancelSafety: Construct = {
  id: 'cancel-safety',
  category: 'cancellation',
  title: { ko: '취소 안전성', en: 'Cancellation safety' },
  summary: {
    ko: '도중에 버리고 새로 시작해도 잃는 것이 없는 성질입니다.',
    en: 'An operation may be dropped half-way and started anew without losing anything.',
  },
  go: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: {
      ko: '고루틴은 반쯤 버려지지 않습니다. 기다리기를 그만두어도 남아서 일을 이어 가므로, 걱정할 것은 유실이 아니라 누수입니다.',
      en: 'A goroutine is never dropped half-way. It stays and goes on when nobody waits any more, so the danger is a leak, not a loss.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: '# Cancel safety',
        url: 'https://docs.rs/tokio/latest/tokio/macro.select.html#cancellation-safety',
      },
      {
        name: 'tx.reserve().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.reserve',
      },
    ],
    syntax: 'let permit = tx.reserve().await?; permit.send(v);',
    library: 'tokio',
    note: {
      ko: 'Tokio 문서는 메서드마다 밝힙니다. `recv`와 `read`는 안전하고, `read_exact`와 `write_all`은 어디까지 했는지를 잃습니다. `send`는 값을 잃으므로 `reserve`로 자리부터 얻습니다. `Mutex::lock`은 줄에서 자리를 잃습니다.',
      en: 'The docs of Tokio tell it per method. `recv` and `read` are safe; `read_exact` and `write_all` lose track of how far they got. `send` loses its value, so get a place with `reserve` first. `Mutex::lock` loses its place in the queue.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: {
      ko: '프로미스는 반쯤 버려지지 않습니다. `Promise.race`에서 져도 작업은 이어지므로, 그 프로미스를 두었다가 다시 기다립니다.',
      en: 'A promise is never dropped half-way. Its work goes on after losing a `Promise.race`: keep the promise, and await it again.',
    },
  },
  difference: {
    ko: '`select!`와 `timeout`이 진 퓨처를 버릴 때, 그 지역 변수에 있던 값도 사라집니다. 상태를 퓨처 밖에 두거나, 퓨처를 고정해 `&mut`로 빌려주거나, 태스크로 떼어 내면 잃지 않습니다. Go와 TypeScript의 작업은 버려지지 않고 남습니다.',
    en: 'When `select!` or `timeout` drops a future that lost, the values in its local variables go with it. Nothing is lost if the state lives outside, if the pinned future is only lent as `&mut`, or if it is a task of its own. Work in Go and TypeScript is not dropped; it stays.',
  },
  pitfall: {
    ko: '안전한 메서드만 부르는 함수도 `.await`가 둘 이상이면 안전하지 않을 수 있습니다. 첫 `recv`가 준 값을 지역 변수에 둔 채 다음 `recv`에서 버려지면 그 값이 사라집니다.',
    en: 'A function with two or more `.await`s may be unsafe even if it calls safe methods only: dropped at the second `recv`, it takes along the value that the first one gave.',
  },
  aliases: {
    ko: [
      '캔슬 세이프티',
      '취소 안전',
      '취소에 안전한',
      '값 유실',
      '데이터 유실',
      '값을 잃어버리기',
    ],
    en: [
      'cancel safe',
      'cancellation safe',
      'select loop data loss',
      'lost message',
      'lose messages',
    ],
  },
  related: ['cancel-drop', 'cancel-shield', 'select', 'select-loop', 'request-cancel'],
  sections: ['surviving-cancellation'],
};
