import { casesOf } from './cases';

/** Failing, and telling of it. */
export const errors = casesOf({
  'error-propagation': {
    names: [
      '?',
      'if err != nil',
      'err != nil',
      'Result<T, E>',
      'try catch',
      'throw',
      'errors.Is',
      'errors.As',
      'fmt.Errorf',
      'map_err',
      '오류 전파',
      '에러 처리',
      '물음표 연산자',
      'question mark operator',
      'error handling',
    ],
    questions: [
      "Rust's version of if err != nil",
      '오류를 호출한 쪽으로 넘기려면',
      'rust에서 예외 처리하는 법',
    ],
  },
  'task-failure': {
    names: [
      'JoinError',
      'recover()',
      'recover',
      'panic!',
      'catch_unwind',
      'unhandledRejection',
      'unhandled rejection',
      'uncaughtException',
      '태스크 실패',
      '고루틴 패닉',
      '패닉 잡기',
      'task panic',
    ],
    questions: [
      '태스크가 패닉하면 어떻게 되나요',
      'what happens when a goroutine panics',
      'how to catch a panic in a tokio task',
    ],
  },
  'error-aggregate': {
    names: [
      'AggregateError',
      'aggregate error',
      'errors.Join',
      'SuppressedError',
      '오류 묶기',
      '여러 오류',
      'multierror',
      'multiple errors',
    ],
    questions: ['오류 여러 개를 하나로 합치려면', 'return several errors at once'],
  },
  'timeout-error': {
    names: [
      'context.DeadlineExceeded',
      'DeadlineExceeded',
      'deadline exceeded',
      'context.Canceled',
      'Elapsed',
      'TimeoutError',
      'AbortError',
      'context canceled',
      '시간 초과 오류',
      '타임아웃 에러',
      'abort error',
    ],
    questions: ['시간 초과와 취소를 구분하려면', 'how to tell a timeout from a cancellation'],
  },
});
