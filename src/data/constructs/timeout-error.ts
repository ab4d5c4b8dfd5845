import type { Construct } from '../types';

/** Telling a timeout from a cancellation and from other failures. */
export const timeoutError: Construct = {
  id: 'timeout-error',
  category: 'errors',
  title: { ko: '시간 초과 오류', en: 'Timeout error' },
  summary: {
    ko: '오류가 시간 초과인지, 취소인지, 다른 실패인지 가립니다.',
    en: 'Tells whether an error is a timeout, a cancellation or another failure.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'context.DeadlineExceeded', url: 'https://pkg.go.dev/context#DeadlineExceeded' },
      {
        name: 'errors.Is(err, context.DeadlineExceeded)',
        url: 'https://pkg.go.dev/context#DeadlineExceeded',
      },
      { name: 'context.Canceled', url: 'https://pkg.go.dev/context#Canceled' },
      {
        name: 'errors.Is(err, context.Canceled)',
        url: 'https://pkg.go.dev/context#Canceled',
      },
      { name: 'os.ErrDeadlineExceeded', url: 'https://pkg.go.dev/os#ErrDeadlineExceeded' },
      { name: 'os.IsTimeout', url: 'https://pkg.go.dev/os#IsTimeout' },
      { name: 'net.Error', url: 'https://pkg.go.dev/net#Error' },
    ],
    syntax: 'if errors.Is(err, context.DeadlineExceeded) { … }',
    note: {
      ko: '`errors.Is`는 감싼 오류도 알아보지만 `os.IsTimeout`은 그러지 못합니다. 연결의 마감은 `os.ErrDeadlineExceeded`로 따로 있으며, `net.Error`의 `Timeout()`은 두 마감에 모두 참입니다.',
      en: '`errors.Is` recognises wrapped errors too, `os.IsTimeout` does not. The deadline of a connection is a different one, `os.ErrDeadlineExceeded`; `Timeout()` of `net.Error` is true for both.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::time::error::Elapsed',
        url: 'https://docs.rs/tokio/latest/tokio/time/error/struct.Elapsed.html',
      },
      {
        name: 'Err(_elapsed)',
        url: 'https://docs.rs/tokio/latest/tokio/time/error/struct.Elapsed.html',
      },
      {
        name: 'error.is::<Elapsed>()',
        url: 'https://doc.rust-lang.org/std/error/trait.Error.html#method.is',
      },
      {
        name: 'io::ErrorKind::TimedOut',
        url: 'https://doc.rust-lang.org/std/io/enum.ErrorKind.html#variant.TimedOut',
      },
      {
        name: 'reqwest::Error::is_timeout',
        url: 'https://docs.rs/reqwest/latest/reqwest/struct.Error.html#method.is_timeout',
      },
    ],
    syntax: 'Err(error) if error.is::<Elapsed>() => …',
    library: 'tokio',
    note: {
      ko: '`timeout`의 `Elapsed`는 안쪽 오류와 다른 층에 있어 섞이지 않습니다. `reqwest`는 `is_timeout()`으로 묻습니다. 토큰의 취소는 `run_until_cancelled`의 `None`으로, 태스크의 중단은 `JoinError`로 옵니다.',
      en: 'The `Elapsed` of `timeout` lies outside the inner `Result`, so the two do not mix. `reqwest` answers `is_timeout()`. A cancelled token shows as the `None` of `run_until_cancelled`, an aborted task as a `JoinError`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'TimeoutError',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/DOMException#timeouterror',
      },
      {
        name: 'AbortError',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/DOMException#aborterror',
      },
      {
        name: "error.name === 'AbortError'",
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/DOMException/name',
      },
      {
        name: "error.name === 'TimeoutError'",
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/DOMException/name',
      },
      { name: 'ABORT_ERR', url: 'https://nodejs.org/api/errors.html#abort_err' },
    ],
    syntax: "signal.aborted && signal.reason.name === 'TimeoutError'",
    note: {
      ko: '시간이 지났을 때 `fetch`는 `TimeoutError`로 거부되지만, `timers/promises`는 코드가 `ABORT_ERR`인 `AbortError`로 거부되고 `TimeoutError`는 그 `cause`에 있습니다.',
      en: 'When time is up, `fetch` rejects with a `TimeoutError`, but `timers/promises` with an `AbortError` of code `ABORT_ERR` that holds the `TimeoutError` as its `cause`.',
    },
  },
  difference: {
    ko: 'Go는 오류 값을 견주고, Rust는 타입이 갈라 줍니다. TypeScript에서는 같은 신호라도 API마다 오류의 이름이 다르므로, `signal.aborted`를 먼저 확인하고 `signal.reason`에서 이유를 읽습니다.',
    en: 'Go compares error values; in Rust the types tell the cases apart. In TypeScript the name of the error depends on the API, even for the same signal: check `signal.aborted` first, and read why from `signal.reason`.',
  },
  pitfall: {
    ko: '`AbortError`를 모두 사용자의 취소로 여기면 `timers/promises`의 시간 초과를 잘못 알립니다. `TimeoutError`만 찾아도 그 시간 초과를 놓칩니다.',
    en: 'Taking every `AbortError` for a cancellation by the user misreports a timeout of `timers/promises`; looking for `TimeoutError` alone misses it as well.',
  },
  aliases: {
    ko: [
      '타임아웃 오류',
      '타임아웃 에러',
      '취소 오류',
      '취소 오류 구분',
      '어보트 에러',
      '시간 초과와 취소',
      '타임아웃 예외',
    ],
    en: [
      'timed out',
      'i/o timeout',
      'the operation was aborted',
      'is it a timeout',
      'deadline exceeded',
      'context canceled',
      'cancellation error',
      'timeout or cancellation',
    ],
  },
  related: ['timeout', 'deadline', 'cancel-reason', 'error-propagation'],
  sections: ['abort-signal-in-node', 'errors-across-tasks'],
};
