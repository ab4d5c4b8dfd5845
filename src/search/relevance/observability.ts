import { casesOf } from './cases';

/** Looking into what runs. */
export const observability = casesOf({
  'task-inspection': {
    names: [
      'pprof',
      'net/http/pprof',
      'runtime.NumGoroutine',
      'tokio-console',
      'tokio console',
      'go tool trace',
      'node --inspect',
      'async_hooks',
      '토키오 콘솔',
      '고루틴 덤프',
      '실행 중인 태스크 보기',
    ],
    questions: ['지금 실행 중인 고루틴이 몇 개인지 보려면', 'how to list running tokio tasks'],
  },
  'structured-tracing': {
    names: [
      'tracing',
      '#[instrument]',
      '#[tracing::instrument]',
      'slog',
      'log/slog',
      'info_span!',
      'pino',
      'OpenTelemetry',
      'opentelemetry',
      'structured logging',
      '트레이싱',
      'xmfpdltld',
      '구조화 로그',
    ],
    questions: ['요청마다 로그를 묶어서 보려면', 'structured logging in Rust'],
  },
});
