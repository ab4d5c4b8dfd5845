import type { Construct } from '../types';

/** Telling by its fields to which request a log line belongs. */
export const structuredTracing: Construct = {
  id: 'structured-tracing',
  category: 'observability',
  title: { ko: '구조화된 로그와 트레이싱', en: 'Structured logs and tracing' },
  summary: {
    ko: '로그마다 필드를 붙여, 여러 태스크에 걸친 요청 하나를 따라갑니다.',
    en: 'Puts fields on every log line, so that one request can be followed through its tasks.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'log/slog', url: 'https://pkg.go.dev/log/slog' },
      { name: 'slog', url: 'https://pkg.go.dev/log/slog' },
      { name: 'slog.InfoContext', url: 'https://pkg.go.dev/log/slog#InfoContext' },
      { name: 'slog.Info', url: 'https://pkg.go.dev/log/slog#Info' },
      { name: 'slog.With', url: 'https://pkg.go.dev/log/slog#With' },
      { name: 'slog.Logger', url: 'https://pkg.go.dev/log/slog#Logger' },
      { name: 'slog.Handler', url: 'https://pkg.go.dev/log/slog#Handler' },
      { name: 'slog.NewJSONHandler', url: 'https://pkg.go.dev/log/slog#NewJSONHandler' },
      { name: 'otel.Tracer', url: 'https://pkg.go.dev/go.opentelemetry.io/otel#Tracer' },
      {
        name: 'trace.SpanFromContext',
        url: 'https://pkg.go.dev/go.opentelemetry.io/otel/trace#SpanFromContext',
      },
    ],
    syntax: 'slog.InfoContext(ctx, "saved", "order", id)',
    since: 'Go 1.21',
    note: {
      ko: '`slog`의 기본 핸들러는 컨텍스트의 값을 출력하지 않습니다. 꺼내어 붙이는 `Handler`를 쓰거나 `With`로 만든 로거를 넘깁니다. 스팬은 OpenTelemetry에 있습니다.',
      en: 'The handlers of `slog` do not print values of the context: use a `Handler` that adds them, or pass on a logger made by `With`. Spans come from OpenTelemetry.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'tracing', url: 'https://docs.rs/tracing/latest/tracing/' },
      { name: '#[instrument]', url: 'https://docs.rs/tracing/latest/tracing/attr.instrument.html' },
      {
        name: '#[tracing::instrument]',
        url: 'https://docs.rs/tracing/latest/tracing/attr.instrument.html',
      },
      {
        name: 'Instrument',
        url: 'https://docs.rs/tracing/latest/tracing/trait.Instrument.html',
      },
      {
        name: '.instrument(span)',
        url: 'https://docs.rs/tracing/latest/tracing/trait.Instrument.html#method.instrument',
      },
      {
        name: '.in_current_span()',
        url: 'https://docs.rs/tracing/latest/tracing/trait.Instrument.html#method.in_current_span',
      },
      { name: 'tracing::Span', url: 'https://docs.rs/tracing/latest/tracing/struct.Span.html' },
      {
        name: 'span.enter()',
        url: 'https://docs.rs/tracing/latest/tracing/struct.Span.html#method.enter',
      },
      { name: 'tracing::info!', url: 'https://docs.rs/tracing/latest/tracing/macro.info.html' },
      { name: 'info!', url: 'https://docs.rs/tracing/latest/tracing/macro.info.html' },
      { name: 'error!', url: 'https://docs.rs/tracing/latest/tracing/macro.error.html' },
      { name: 'warn!', url: 'https://docs.rs/tracing/latest/tracing/macro.warn.html' },
      { name: 'debug!', url: 'https://docs.rs/tracing/latest/tracing/macro.debug.html' },
      { name: 'span!', url: 'https://docs.rs/tracing/latest/tracing/macro.span.html' },
      {
        name: 'info_span!',
        url: 'https://docs.rs/tracing/latest/tracing/macro.info_span.html',
      },
      {
        name: 'tracing_subscriber',
        url: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/',
      },
      {
        name: 'tracing_subscriber::fmt',
        url: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/fmt/index.html',
      },
      {
        name: 'EnvFilter',
        url: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/filter/struct.EnvFilter.html',
      },
    ],
    syntax: '#[instrument] async fn handle(id: u32) { info!("received"); }',
    library: 'tracing',
    note: {
      ko: '스팬은 퓨처를 폴링할 때마다 켜지고 그 안의 로그에 필드가 붙습니다. 새 태스크에는 `.in_current_span()`이나 `.instrument(span)`으로 넘깁니다.',
      en: 'A span is entered each time its future is polled and adds its fields to the logs inside. Hand it to a new task with `.in_current_span()` or `.instrument(span)`.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      { name: 'pino', url: 'https://github.com/pinojs/pino' },
      { name: 'logger.child', url: 'https://github.com/pinojs/pino/blob/main/docs/api.md#child' },
      { name: '@opentelemetry/api', url: 'https://github.com/open-telemetry/opentelemetry-js' },
      {
        name: 'diagnostics_channel',
        url: 'https://nodejs.org/api/diagnostics_channel.html',
      },
      {
        name: 'node:diagnostics_channel',
        url: 'https://nodejs.org/api/diagnostics_channel.html',
      },
    ],
    syntax: "log.info({ request: requests.getStore() }, 'saved')",
    library: 'pino',
    note: {
      ko: '필드를 `AsyncLocalStorage`에 두면 비동기 호출을 따라 저절로 전해집니다. 로그에 붙이는 일은 pino나 OpenTelemetry 같은 라이브러리가 맡습니다.',
      en: 'Fields kept in `AsyncLocalStorage` follow asynchronous calls by themselves; a library such as pino or OpenTelemetry puts them on the log lines.',
    },
  },
  difference: {
    ko: '요청을 태스크에 전하는 방법이 다릅니다. TypeScript에서는 저절로 따라가고, Go에서는 `ctx`나 로거를 인자로 넘기고, Rust에서는 함께 폴링하는 퓨처에는 저절로 전해지지만 `tokio::spawn`한 태스크에는 따로 붙여야 합니다. 셋 다 형식과 출력은 라이브러리나 핸들러가 정합니다.',
    en: 'They differ in how a request reaches a task. In TypeScript it follows by itself; in Go you pass the `ctx` or the logger as an argument; in Rust it reaches the futures polled inside the span, but a task made by `tokio::spawn` has to be given it. In all three a handler or library decides what is printed.',
  },
  pitfall: {
    ko: '`span.enter()`의 가드를 쥔 채 `.await`하면, 그동안 같은 스레드에서 실행된 다른 태스크의 로그에도 그 스팬이 붙습니다. `.instrument(span)`이나 `#[instrument]`를 씁니다.',
    en: 'With the guard of `span.enter()` held across an `.await`, other tasks that run on the thread meanwhile log under that span too. Use `.instrument(span)` or `#[instrument]`.',
  },
  aliases: {
    ko: [
      '트레이싱',
      '로깅',
      '로거',
      '로그 추적',
      '스팬',
      '구조화 로그',
      '분산 추적',
      '요청 추적',
      '오픈텔레메트리',
      '요청별 로그',
      '로그 묶기',
      '구조적 로깅',
    ],
    en: [
      'structured logging',
      'logging',
      'logger',
      'winston',
      'span',
      'OpenTelemetry',
      'otel',
      'distributed tracing',
      'correlation id',
      'zap',
    ],
  },
  related: ['task-local-context', 'task-inspection'],
  sections: ['logs-and-spans', 'request-scoped-values', 'testing-recap'],
};
