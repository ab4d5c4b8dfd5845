import type { Construct } from '../types';

/** A value that tells running work to stop. */
export const cancelToken: Construct = {
  id: 'cancel-token',
  category: 'cancellation',
  title: { ko: '취소 토큰', en: 'Cancellation token' },
  summary: {
    ko: '실행 중인 작업에 그만두라고 알리는 값이며, 작업은 정리를 마치고 스스로 끝납니다.',
    en: 'A value that tells running work to stop; the work cleans up and ends by itself.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'context.Context', url: 'https://pkg.go.dev/context#Context' },
      { name: 'context.WithCancel', url: 'https://pkg.go.dev/context#WithCancel' },
      { name: '<-ctx.Done()', url: 'https://pkg.go.dev/context#Context' },
      { name: 'case <-ctx.Done():', url: 'https://pkg.go.dev/context#Context' },
      { name: 'ctx.Err()', url: 'https://pkg.go.dev/context#Context' },
      { name: 'context.CancelFunc', url: 'https://pkg.go.dev/context#CancelFunc' },
      { name: 'context.AfterFunc', url: 'https://pkg.go.dev/context#AfterFunc' },
      { name: 'context.Background', url: 'https://pkg.go.dev/context#Background' },
      { name: 'context.TODO', url: 'https://pkg.go.dev/context#TODO' },
    ],
    syntax: 'ctx, cancel := context.WithCancel(ctx)',
    since: 'Go 1.7',
    note: {
      ko: '`Context`는 신호와 함께 마감 시각과 요청 범위의 값도 나르며, 관례에 따라 함수의 첫 번째 매개변수로 넘깁니다. `context.AfterFunc`는 Go 1.21부터 있습니다.',
      en: 'A `Context` carries a deadline and request-scoped values besides the signal, and is by custom the first parameter. `context.AfterFunc` exists since Go 1.21.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'CancellationToken',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html',
      },
      {
        name: 'tokio_util::sync::CancellationToken',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html',
      },
      {
        name: 'token.cancel()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.cancel',
      },
      {
        name: 'token.cancelled().await',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.cancelled',
      },
      {
        name: 'token.is_cancelled()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.is_cancelled',
      },
      {
        name: 'token.cancelled_owned()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.cancelled_owned',
      },
      {
        name: 'run_until_cancelled',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.run_until_cancelled',
      },
      {
        name: 'run_until_cancelled_owned',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.run_until_cancelled_owned',
      },
    ],
    syntax: 'let token = CancellationToken::new()',
    library: 'tokio-util',
    note: {
      ko: '복제해서 나누어 주고, `child_token()`으로 만든 하위 토큰은 부모를 건드리지 않고 따로 취소합니다.',
      en: 'Clone it to hand it out; a child made with `child_token()` is cancelled without touching its parent.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'AbortController',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController',
      },
      { name: 'AbortSignal', url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal' },
      {
        name: 'controller.abort()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController/abort',
      },
      {
        name: 'signal.aborted',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/aborted',
      },
      {
        name: 'signal.throwIfAborted()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/throwIfAborted',
      },
      {
        name: "signal.addEventListener('abort', f)",
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/abort_event',
      },
      {
        name: 'signal.onabort',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/abort_event',
      },
      {
        name: 'addAbortListener',
        url: 'https://nodejs.org/api/events.html#eventsaddabortlistenersignal-listener',
      },
      { name: '{ signal }', url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal' },
    ],
    syntax: 'const controller = new AbortController()',
    since: 'Node 15.0',
    note: {
      ko: '취소하는 쪽(`AbortController`)과 지켜보는 쪽(`AbortSignal`)이 나뉘어 있고, 취소된 API는 보통 `AbortError`로 거부됩니다. `addAbortListener`는 Node 20.5부터 있습니다.',
      en: 'The side that cancels (`AbortController`) and the side that watches (`AbortSignal`) are two objects; a cancelled API usually rejects with an `AbortError`. `addAbortListener` exists since Node 20.5.',
    },
  },
  difference: {
    ko: '셋 다 신호일 뿐이므로, 작업이 신호를 기다리거나 검사해야 멈춥니다. Rust에서는 이와 별도로 퓨처를 버리거나 `abort()`를 불러 밖에서 멈추는 길이 있지만, 고루틴과 프로미스에는 그런 길이 없습니다. TypeScript에서는 다른 코드가 실행될 틈이 있어야 `signal.aborted`가 바뀌므로, `await` 없는 반복문은 취소를 보지 못합니다.',
    en: 'All three are only signals: work stops because it waits for the signal or checks it. Rust can also stop work from outside, by dropping a future or calling `abort()`; a goroutine or a promise cannot be stopped so. In TypeScript `signal.aborted` changes only when other code gets a turn: a loop without an `await` never sees it.',
  },
  pitfall: {
    ko: '취소 함수는 신호만 보내고 바로 돌아옵니다. 작업이 정말 끝났는지 알려면 핸들이나 채널, 프로미스를 기다려야 합니다.',
    en: 'The call that cancels sends the signal and returns at once: to know that the work has ended, wait for its handle, channel or promise.',
  },
  aliases: {
    ko: [
      '취소',
      '취소 신호',
      '컨텍스트',
      '어보트 시그널',
      '중단',
      '캔슬 토큰',
      '취소하기',
      '어보트 컨트롤러',
      '프로미스 취소',
    ],
    en: ['cancel', 'cancellation', 'abort signal', 'context', 'stop a task'],
  },
  related: [
    'spawn-task',
    'select',
    'timeout',
    'join-handle',
    'cancel-drop',
    'cancel-guard',
    'cancel-tree',
    'cancel-reason',
    'task-local-context',
    'os-signals',
    'graceful-shutdown',
  ],
  sections: [
    'cancellation-signals',
    'stop-background-tasks',
    'go-goroutine-model',
    'summary-counterparts',
  ],
};
