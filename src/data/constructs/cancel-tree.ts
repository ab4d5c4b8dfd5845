import type { Construct } from '../types';

/** How the cancellation of a parent reaches its children, and how signals are merged. */
export const cancelTree: Construct = {
  id: 'cancel-tree',
  category: 'cancellation',
  title: { ko: '취소 전파', en: 'Cancellation tree' },
  summary: {
    ko: '부모의 취소를 자식에게 전하고, 여러 신호를 하나로 합칩니다.',
    en: 'Passes the cancellation of a parent on to its children, and merges signals.',
  },
  go: {
    kind: 'equivalent',
    symbols: [{ name: 'context.WithCancel(parent)', url: 'https://pkg.go.dev/context#WithCancel' }],
    syntax: 'child, cancel := context.WithCancel(parent)',
    note: {
      ko: '`WithCancel`이나 `WithTimeout`에 넘긴 컨텍스트가 부모가 됩니다. 부모가 둘이면 `context.AfterFunc`(Go 1.21)로 나머지 하나를 잇습니다.',
      en: 'The context given to `WithCancel` or `WithTimeout` is the parent. If there are two, `context.AfterFunc` (Go 1.21) ties in the other.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'token.child_token()',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.child_token',
      },
      {
        name: 'CancellationToken::child_token',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/sync/struct.CancellationToken.html#method.child_token',
      },
    ],
    syntax: 'let child = parent.child_token()',
    library: 'tokio-util',
    note: {
      ko: '자식 토큰은 부모 하나를 따릅니다. 부모가 둘이면 `select!`로 두 토큰을 기다리거나, 태스크를 두어 나머지 하나를 잇습니다.',
      en: 'A child token follows one parent. If there are two, wait for both tokens with `select!`, or let a task tie in the other.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'AbortSignal.any',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/any_static',
      },
      {
        name: 'AbortSignal.any([a, b])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/any_static',
      },
      {
        name: 'AbortSignal.any([parent, own.signal])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/any_static',
      },
    ],
    syntax: 'const child = AbortSignal.any([parent, own.signal])',
    since: 'Node 20.3',
    note: {
      ko: '자식을 만드는 API가 없어서 부모의 신호와 자기 신호를 합칩니다. 합친 신호는 먼저 취소된 신호의 사유를 이어받습니다.',
      en: 'No API makes a child: merge the signal of the parent with your own. The result takes the reason of whichever is aborted first.',
    },
  },
  difference: {
    ko: '셋 다 취소는 부모에서 자식으로만 퍼지고, 자식을 취소해도 부모는 그대로입니다. Go와 Rust의 자식은 부모 하나를 따르므로 둘을 합치려면 코드를 더 써야 합니다. `AbortSignal.any`는 신호를 몇 개든 따릅니다.',
    en: 'In all three, cancellation spreads from parent to child only: cancelling a child leaves the parent alone. A child in Go or Rust follows one parent, so merging two takes extra code; `AbortSignal.any` follows any number of signals.',
  },
  pitfall: {
    ko: 'Rust의 `token.clone()`은 자식이 아니라 같은 토큰입니다. 복제본을 취소하면 원본과 다른 복제본도 모두 취소됩니다. 따로 취소하려면 `child_token()`을 넘깁니다.',
    en: 'In Rust `token.clone()` is not a child but the same token: cancelling the clone cancels the original and all other clones. To cancel separately, hand out a `child_token()`.',
  },
  aliases: {
    ko: [
      '자식 토큰',
      '하위 토큰',
      '취소 트리',
      '신호 합치기',
      '시그널 합치기',
      '파생 컨텍스트',
      '컨텍스트 상속',
    ],
    en: [
      'child token',
      'derived context',
      'cancellation propagation',
      'merge signals',
      'combine abort signals',
    ],
  },
  related: ['cancel-token', 'cancel-reason', 'deadline', 'task-group', 'task-local-context'],
  sections: ['cancellation-signals'],
};
