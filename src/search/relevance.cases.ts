import type { RelevanceCase } from './relevance/cases';
import { cancellation } from './relevance/cancellation';
import { channels } from './relevance/channels';
import { errors } from './relevance/errors';
import { http } from './relevance/http';
import { io } from './relevance/io';
import { observability } from './relevance/observability';
import { runtime } from './relevance/runtime';
import { selection } from './relevance/selection';
import { streams } from './relevance/streams';
import { synchronization } from './relevance/synchronization';
import { tasks } from './relevance/tasks';
import { testing } from './relevance/testing';
import { timeouts } from './relevance/timeouts';
import { waiting } from './relevance/waiting';

export type { RelevanceCase } from './relevance/cases';
export { unanswerable } from './relevance/unanswerable';

/** Names that one language has, limited to it. */
const limited: readonly RelevanceCase[] = [
  { query: 'select', finds: 'select', language: 'go' },
  { query: 'select', finds: 'select', language: 'rust' },
  { query: 'mutex', finds: 'mutex', language: 'rust' },
  { query: '채널', finds: 'channel-bounded', language: 'go' },
  { query: '취소', finds: 'cancel-token', language: 'typescript' },
];

/**
 * What the search must answer on the site's own content, as people ask it. The same list runs on a fresh
 * index and over HTTP on a loaded snapshot.
 */
export const relevanceCases: readonly RelevanceCase[] = [
  ...tasks,
  ...waiting,
  ...selection,
  ...timeouts,
  ...cancellation,
  ...channels,
  ...synchronization,
  ...errors,
  ...streams,
  ...io,
  ...http,
  ...runtime,
  ...testing,
  ...observability,
  ...limited,
];
