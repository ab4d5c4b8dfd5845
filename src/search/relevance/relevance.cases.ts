import type { RelevanceCase } from './cases';
import { cancellation } from './cancellation';
import { channels } from './channels';
import { errors } from './errors';
import { http } from './http';
import { io } from './io';
import { observability } from './observability';
import { runtime } from './runtime';
import { selection } from './selection';
import { streams } from './streams';
import { synchronization } from './synchronization';
import { tasks } from './tasks';
import { testing } from './testing';
import { timeouts } from './timeouts';
import { waiting } from './waiting';

export type { RelevanceCase } from './cases';
export { unanswerable } from './unanswerable';

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
