import { casesOf } from './cases';

/** Giving up after some time. */
export const timeouts = casesOf({
  timeout: {
    names: [
      'context.WithTimeout',
      'WithTimeout',
      'tokio::time::timeout',
      'AbortSignal.timeout',
      'timeout',
      'time out',
      'timeouts',
      '타임아웃',
      '타임아웃을',
      '타임 아웃',
      'ㅌㅇㅇㅇ',
      'xkdladkdnt',
      '시간 제한',
      '시간제한',
      '시간 초과',
    ],
    questions: [
      '오래 걸리는 작업에 시간 제한을 두려면',
      'how do I add a timeout to a future',
      'Rust의 context.WithTimeout',
    ],
  },
  deadline: {
    names: [
      'context.WithDeadline',
      'timeout_at',
      'tokio::time::timeout_at',
      'SetReadDeadline',
      'deadline',
      'deadlines',
      '데드라인',
      '마감 시각',
      '마감시각',
      'epemfkdls',
      'ctx.Deadline()',
    ],
    questions: [
      '여러 단계가 같은 마감 시각을 지키게 하려면',
      'share one deadline between several calls',
    ],
  },
  'timer-event': {
    names: [
      'time.After',
      '<-time.After(d)',
      'time.NewTimer',
      'timer.Stop()',
      'time.AfterFunc',
      'clearTimeout',
      'Sleep::reset',
      'timer',
      'timers',
      '타이머',
      '타이머 이벤트',
    ],
    questions: ['타이머를 다시 맞추려면', 'how to cancel a timer', 'select에서 타이머 쓰는 법'],
  },
});
