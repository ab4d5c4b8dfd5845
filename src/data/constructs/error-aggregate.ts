import type { Construct } from '../types';

/** Several errors bound into one. */
export const errorAggregate: Construct = {
  id: 'error-aggregate',
  category: 'errors',
  title: { ko: '오류 묶기', en: 'Aggregate error' },
  summary: {
    ko: '여러 작업에서 난 오류를 빠뜨리지 않고 하나로 묶습니다.',
    en: 'Binds the errors of several operations into one, losing none.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'errors.Join', url: 'https://pkg.go.dev/errors#Join' },
      { name: 'Unwrap() []error', url: 'https://pkg.go.dev/errors#pkg-overview' },
      { name: 'fmt.Errorf("%w; %w", a, b)', url: 'https://pkg.go.dev/fmt#Errorf' },
    ],
    syntax: 'return errors.Join(errs...)',
    since: 'Go 1.20',
    note: {
      ko: '`errors.Join`은 `nil`을 빼고 묶으며, 모두 `nil`이면 `nil`을 돌려줍니다. `errors.Is`와 `errors.As`는 묶인 오류를 하나하나 살핍니다.',
      en: '`errors.Join` leaves `nil` out, and returns `nil` if there is nothing else. `errors.Is` and `errors.As` look at each of the errors inside.',
    },
  },
  rust: {
    kind: 'idiom',
    symbols: [
      {
        name: 'Result<T, Vec<E>>',
        url: 'https://doc.rust-lang.org/std/vec/struct.Vec.html',
      },
      {
        name: 'filter_map(Result::err)',
        url: 'https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.filter_map',
      },
    ],
    syntax: 'let errors: Vec<E> = ends.into_iter().filter_map(Result::err).collect();',
    note: {
      ko: '여러 오류를 담는 표준 타입이 없어서 `Vec<E>`에 모읍니다. `collect::<Result<Vec<_>, _>>()`는 첫 오류에서 멈추므로 여기에 맞지 않습니다.',
      en: 'No standard type holds several errors: collect them in a `Vec<E>`. `collect::<Result<Vec<_>, _>>()` does not do, since it stops at the first.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'AggregateError',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AggregateError',
      },
      {
        name: 'new AggregateError(errors, message)',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AggregateError/AggregateError',
      },
      {
        name: 'error.errors',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/AggregateError/errors',
      },
      {
        name: 'SuppressedError',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError',
      },
    ],
    syntax: "throw new AggregateError(errors, 'some did not load')",
    note: {
      ko: '`AggregateError`의 `message`에는 묶인 오류가 나오지 않으므로 `errors`를 봅니다. `SuppressedError`(Node.js 24부터)는 `using`의 뒷정리까지 실패했을 때 두 오류를 담습니다.',
      en: 'The `message` of an `AggregateError` does not show the errors inside: look at `errors`. A `SuppressedError` (in Node.js since 24) holds two, when the cleanup of a `using` fails as well.',
    },
  },
  difference: {
    ko: '함께 기다린다고 오류가 모이지는 않습니다. `errgroup`의 `Wait`, `try_join!`, `Promise.all`은 첫 오류만 돌려줍니다. 모두 실패한 `Promise.any`는 저절로 `AggregateError`가 되지만, 나머지는 끝까지 기다려 결과를 받은 뒤 직접 묶습니다.',
    en: 'Waiting for several does not collect their errors: `Wait` of `errgroup`, `try_join!` and `Promise.all` return the first one only. A `Promise.any` of which all fail gives an `AggregateError` by itself; otherwise wait for every outcome, then bind the errors yourself.',
  },
  pitfall: {
    ko: '`errors.Unwrap`은 `errors.Join`의 결과를 풀지 않고 `nil`을 돌려주므로 `errors.Is`나 `errors.As`로 찾습니다. TypeScript에는 그런 함수가 없어서 `errors`를 직접 훑습니다.',
    en: '`errors.Unwrap` returns `nil` for what `errors.Join` made: find errors with `errors.Is` or `errors.As`. TypeScript has no such function; go through `errors` yourself.',
  },
  aliases: {
    ko: [
      '오류 모으기',
      '여러 오류',
      '여러 오류 모으기',
      '오류 모음',
      '에러 모음',
      '집계 오류',
      '여러 에러 모으기',
    ],
    en: ['multiple errors', 'combined errors', 'multierror', 'exception group', 'collect errors'],
  },
  related: ['task-failure', 'join-settled', 'join-fail-fast', 'first-success'],
  sections: ['errors-across-tasks', 'promise-combinators'],
};
