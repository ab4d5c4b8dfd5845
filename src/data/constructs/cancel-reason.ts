import type { Construct } from '../types';

/** Saying why something was cancelled. */
export const cancelReason: Construct = {
  id: 'cancel-reason',
  category: 'cancellation',
  title: { ko: '취소 사유', en: 'Cancellation reason' },
  summary: {
    ko: '왜 취소했는지를 신호와 함께 전합니다.',
    en: 'Tells, along with the signal, why the work was cancelled.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'context.WithCancelCause', url: 'https://pkg.go.dev/context#WithCancelCause' },
      { name: 'context.Cause', url: 'https://pkg.go.dev/context#Cause' },
      { name: 'context.CancelCauseFunc', url: 'https://pkg.go.dev/context#CancelCauseFunc' },
      { name: 'context.WithTimeoutCause', url: 'https://pkg.go.dev/context#WithTimeoutCause' },
      { name: 'context.WithDeadlineCause', url: 'https://pkg.go.dev/context#WithDeadlineCause' },
    ],
    syntax: 'ctx, cancel := context.WithCancelCause(ctx); cancel(err)',
    since: 'Go 1.20',
    note: {
      ko: '사유는 `context.Cause(ctx)`로 읽습니다. 시간 초과의 사유를 정하는 `WithTimeoutCause`와 `WithDeadlineCause`는 Go 1.21부터 있습니다.',
      en: 'The reason is read with `context.Cause(ctx)`. `WithTimeoutCause` and `WithDeadlineCause`, which set the one of a timeout, exist since Go 1.21.',
    },
  },
  rust: {
    kind: 'idiom',
    symbols: [
      {
        name: 'OnceLock<Reason>',
        url: 'https://doc.rust-lang.org/std/sync/struct.OnceLock.html',
      },
      {
        name: 'watch::channel(None::<Reason>)',
        url: 'https://docs.rs/tokio/latest/tokio/sync/watch/fn.channel.html',
      },
    ],
    syntax: 'reason.get_or_init(|| why); token.cancel();',
    library: 'tokio-util',
    note: {
      ko: '`CancellationToken`에는 사유가 없습니다. `OnceLock`에 사유를 먼저 적고 취소하거나, 토큰 대신 사유를 담은 `watch` 채널을 씁니다.',
      en: 'A `CancellationToken` carries no reason. Write it to a `OnceLock` before cancelling, or use a `watch` channel of reasons instead of the token.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'signal.reason',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/reason',
      },
      {
        name: 'controller.abort(reason)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController/abort',
      },
      {
        name: 'AbortSignal.abort(reason)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/abort_static',
      },
    ],
    syntax: "controller.abort(new Error('the disk is full'))",
    note: {
      ko: '사유는 어떤 값이든 되고, 생략하면 `AbortError`, `AbortSignal.timeout`이면 `TimeoutError`라는 `DOMException`입니다. `fetch`는 사유로, `node:` 모듈은 사유를 `cause`에 담은 `AbortError`로 거부합니다.',
      en: 'The reason may be any value; left out, it is a `DOMException` named `AbortError`. That of `AbortSignal.timeout` is named `TimeoutError`. `fetch` rejects with the reason itself, `node:` modules with an `AbortError` that holds it as its `cause`.',
    },
  },
  difference: {
    ko: 'Go와 TypeScript에서는 처음 사유만 남고 자식에게도 전해집니다. Go는 오류와 사유를 나누어, `ctx.Err()`는 사유와 상관없이 `context.Canceled`나 `context.DeadlineExceeded`입니다. TypeScript의 `throwIfAborted()`는 사유 자체를 던집니다.',
    en: 'In Go and TypeScript the first reason stays, and children get it too. Go keeps error and reason apart: whatever the reason, `ctx.Err()` is `context.Canceled` or `context.DeadlineExceeded`. In TypeScript `throwIfAborted()` throws the reason itself.',
  },
  pitfall: {
    ko: '`ctx.Err()`를 그대로 돌려주면 `cancel(err)`로 준 사유가 사라집니다. Go에서는 `context.Cause(ctx)`를 돌려줍니다. Rust에서 취소부터 하고 사유를 적으면 신호를 본 쪽이 빈 값을 읽습니다.',
    en: 'Returning `ctx.Err()` loses the reason given to `cancel(err)`: in Go, return `context.Cause(ctx)`. In Rust, cancelling before the reason is written lets whoever sees the signal find none.',
  },
  aliases: {
    ko: ['취소 원인', '왜 취소됐는지', '중단 사유', '취소 이유'],
    en: ['cancel cause', 'abort reason', 'why cancelled', 'cancellation cause'],
  },
  related: ['cancel-token', 'cancel-tree', 'timeout-error'],
  sections: ['cancellation-signals'],
};
