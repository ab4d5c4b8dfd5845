import type { Construct } from '../types';

/** Limiting how long an operation may take. */
export const timeout: Construct = {
  id: 'timeout',
  category: 'timeouts',
  title: { ko: '시간 제한', en: 'Timeout' },
  summary: {
    ko: '작업에 제한 시간을 두고, 그 안에 끝나지 않으면 기다리기를 그만둡니다.',
    en: 'Gives an operation a time limit and stops waiting for it when the limit has passed.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'context.WithTimeout', url: 'https://pkg.go.dev/context#WithTimeout' }],
    syntax: 'ctx, cancel := context.WithTimeout(ctx, time.Second)',
    since: 'Go 1.7',
    note: {
      ko: '시간이 지나면 컨텍스트가 끝날 뿐이므로, 호출되는 쪽이 컨텍스트를 살펴야 작업이 멈춥니다.',
      en: 'On expiry only the context ends: the work stops if the callee watches its context.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::time::timeout',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.timeout.html',
      },
      {
        name: 'timeout(d, fut).await',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.timeout.html',
      },
    ],
    syntax: 'let v = timeout(Duration::from_secs(1), work()).await?',
    library: 'tokio',
    note: {
      ko: '시간이 지나면 안쪽 퓨처를 버리므로, 호출되는 쪽은 제한이 있는 줄 몰라도 됩니다.',
      en: 'On expiry the inner future is dropped, so the callee need not know that there is a limit.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'AbortSignal.timeout',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/timeout_static',
      },
    ],
    syntax: 'await work({ signal: AbortSignal.timeout(1000) })',
    since: 'Node 17.3',
    note: {
      ko: '신호를 받는 API만 멈출 수 있고, 신호를 받지 않는 작업은 끝까지 실행됩니다.',
      en: 'Stops only APIs that take a signal; work that takes none runs to its end.',
    },
  },
  difference: {
    ko: 'Tokio는 `await` 지점에서 퓨처를 버려 작업을 멈춥니다. Go와 TypeScript는 신호만 보내고, 멈출지는 호출되는 쪽이 정합니다. 다만 `await` 없이 스레드를 붙잡는 Rust 코드는 `timeout`으로도 멈추지 않습니다.',
    en: 'Tokio stops the work by dropping its future at an `await`. Go and TypeScript only send a signal, and the callee decides whether to stop. But Rust code that holds the thread without an `await` is not stopped by a `timeout` either.',
  },
  pitfall: {
    ko: '`JoinHandle`을 `timeout`으로 감싸면 핸들만 버려지고 태스크는 계속 실행됩니다. 프로미스를 타이머와 `Promise.race`로 겨루게 해도 작업은 멈추지 않습니다.',
    en: 'A `timeout` around a `JoinHandle` drops the handle only, and the task runs on. Racing a promise against a timer with `Promise.race` does not stop its work either.',
  },
  aliases: {
    ko: [
      '타임아웃',
      '제한 시간',
      '시간 초과',
      '타임아웃 걸기',
      '시간 제한 두기',
      '타임아웃 설정',
      '오래 걸리는 작업',
    ],
    en: ['time limit', 'expiry', 'time out', 'add a timeout'],
  },
  related: [
    'sleep',
    'select',
    'cancel-token',
    'error-propagation',
    'deadline',
    'timeout-error',
    'virtual-time',
    'server-timeouts',
  ],
  sections: ['time-limits', 'read-time-limits', 'forgotten-wake-up', 'summary-counterparts'],
};
