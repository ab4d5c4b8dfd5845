import type { Construct } from '../types';

/** One point in time by which all steps have to be done. */
export const deadline: Construct = {
  id: 'deadline',
  category: 'timeouts',
  title: { ko: '마감 시각', en: 'Deadline' },
  summary: {
    ko: '여러 단계로 이루어진 작업을 정해진 시각에 함께 멈춥니다.',
    en: 'Ends work that has several steps at one point in time.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'context.WithDeadline', url: 'https://pkg.go.dev/context#WithDeadline' },
      { name: 'ctx.Deadline()', url: 'https://pkg.go.dev/context#Context' },
      { name: 'time.Until', url: 'https://pkg.go.dev/time#Until' },
      { name: 'conn.SetDeadline(t)', url: 'https://pkg.go.dev/net#Conn' },
      { name: 'SetReadDeadline', url: 'https://pkg.go.dev/net#Conn' },
      { name: 'SetWriteDeadline', url: 'https://pkg.go.dev/net#Conn' },
    ],
    syntax: 'ctx, cancel := context.WithDeadline(ctx, deadline)',
    note: {
      ko: '컨텍스트의 마감은 자식에게 이어지고 가장 이른 시각이 이깁니다. 연결에 `SetDeadline`으로 정한 시각은 바꿀 때까지 남습니다.',
      en: 'A context hands its deadline on to its children, and the earliest wins. One that `SetDeadline` gives to a connection stays until it is changed.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::time::timeout_at',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.timeout_at.html',
      },
      {
        name: 'timeout_at(deadline, fut).await',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.timeout_at.html',
      },
      {
        name: 'tokio::time::Instant',
        url: 'https://docs.rs/tokio/latest/tokio/time/struct.Instant.html',
      },
      {
        name: 'Instant::now() + d',
        url: 'https://docs.rs/tokio/latest/tokio/time/struct.Instant.html#method.now',
      },
    ],
    syntax: 'let v = timeout_at(deadline, work()).await?',
    library: 'tokio',
    note: {
      ko: '`Instant`를 인자로 넘기고 단계마다 `timeout_at`으로 감쌉니다. 마감이 되면 감싼 퓨처를 버립니다.',
      en: 'Pass the `Instant` as an argument and wrap each step in `timeout_at`, which drops its future at the deadline.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'AbortSignal.timeout(deadline - Date.now())',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/timeout_static',
      },
    ],
    syntax: 'const signal = AbortSignal.timeout(deadline - Date.now())',
    note: {
      ko: '시각을 받는 API가 없으므로 남은 시간으로 신호를 만들고, 그 신호 하나를 모든 단계에 넘깁니다.',
      en: 'No API takes a point in time: make a signal of the time that is left, and pass that one signal to every step.',
    },
  },
  difference: {
    ko: 'Go의 마감은 컨텍스트에 실려 내려가고, 호출되는 쪽이 `ctx.Deadline()`으로 읽을 수 있습니다. Tokio의 마감은 인자로 넘겨야 합니다. TypeScript의 신호는 그대로 넘기면 되지만 남은 시간을 알려 주지 않습니다. 제한이 겹치면 세 언어 모두 이른 쪽에서 끝납니다.',
    en: 'In Go the deadline travels in the context, and the callee can read it with `ctx.Deadline()`. In Tokio it has to be passed as an argument. A TypeScript signal is passed on as it is, but does not tell how much time is left. Where limits overlap, the earlier one ends the work in all three.',
  },
  pitfall: {
    ko: '이미 지난 마감을 주면 Go의 컨텍스트는 처음부터 끝나 있고, `timeout_at`은 퓨처를 한 번은 폴링합니다. `AbortSignal.timeout`은 음수를 받으면 예외를 던지므로 `Math.max(0, …)`로 감쌉니다.',
    en: 'Given a deadline that has passed, a Go context is over from the start, `timeout_at` still polls the future once, and `AbortSignal.timeout` throws on the negative number: wrap it in `Math.max(0, …)`.',
  },
  aliases: {
    ko: ['데드라인', '기한', '시한', '마감 시간', '절대 시각', '데드라인 전파'],
    en: ['due time', 'time budget', 'absolute time limit', 'point in time', 'deadline propagation'],
  },
  related: ['timeout', 'timer-event', 'timeout-error', 'cancel-tree'],
  sections: ['shared-deadlines'],
};
