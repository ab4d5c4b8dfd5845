/** A query and the document that must come first in both locales. */
export interface RelevanceCase {
  readonly query: string;
  readonly first: string;
  /** Limits the search, as `--lang` and `?lang=` do. */
  readonly language?: string;
}

/**
 * What the search must answer on the site's own content. The same list runs on a fresh index, on a
 * loaded snapshot, on the command line and over HTTP.
 */
export const relevanceCases: readonly RelevanceCase[] = [
  { query: 'goroutine', first: 'spawn-task' },
  { query: '고루틴', first: 'spawn-task' },
  { query: '고루틴을', first: 'spawn-task' },
  { query: 'tokio::spawn', first: 'spawn-task' },
  { query: '고루티', first: 'spawn-task' },
  { query: '<-ch', first: 'channel-bounded' },
  { query: 'ch <- v', first: 'channel-bounded' },
  { query: 'mpsc::channel', first: 'channel-bounded' },
  { query: '?', first: 'error-propagation' },
  { query: 'if err != nil', first: 'error-propagation' },
  { query: 'select!', first: 'select' },
  { query: 'tokio::select!', first: 'select' },
  { query: 'Promise.race', first: 'select' },
  { query: '셀렉트', first: 'select' },
  { query: 'select', first: 'select', language: 'rust' },
  { query: 'select', first: 'select', language: 'go' },
  { query: 'context.WithTimeout', first: 'timeout' },
  { query: '타임아웃', first: 'timeout' },
  { query: 'AbortController', first: 'cancel-token' },
  { query: 'CancellationToken', first: 'cancel-token' },
  { query: 'Promise.all', first: 'join-fixed' },
  { query: 'tokio::join!', first: 'join-fixed' },
  { query: 'JoinHandle', first: 'join-handle' },
  { query: '조인 핸들', first: 'join-handle' },
  { query: '.await', first: 'await-result' },
  { query: 'async fn', first: 'async-function' },
  { query: 'async move', first: 'async-closure' },
  { query: 'spawn_blocking', first: 'blocking-work' },
  { query: 'Mutex', first: 'mutex' },
  { query: '뮤텍스', first: 'mutex' },
  { query: 'sync.Mutex', first: 'mutex' },
  { query: '#[tokio::main]', first: 'runtime-entry' },
  { query: 'time.Sleep', first: 'sleep' },
  { query: '슬립', first: 'sleep' },
  { query: 'Future', first: 'future-promise' },
  { query: '퓨처', first: 'future-promise' },
];

/** Queries that nothing on the site answers: they find nothing rather than noise. */
export const unanswerable: readonly string[] = [
  'ㅋㅋㅋㅋ',
  '김치찌개',
  'zxqwv',
  'terraform ingress',
  '---',
  '🦀🦀',
];
