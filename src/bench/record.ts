import type { Localized } from '../data/types';
import type { Score } from './score';

/** How long queries took, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** What an engine cost. */
export interface Cost {
  readonly latency: Latency;
  readonly buildMs: number;
  /** Heap and buffers, after all queries were asked once. */
  readonly memoryBytes: number;
  /** Compressed by gzip. */
  readonly indexBytes: number;
}

/** One engine on the corpus. */
export interface EngineRecord extends Cost, Score {
  readonly id: string;
  readonly title: string;
  /** How it was set up; backticks stand around code. */
  readonly setup: Localized;
  readonly versions: Readonly<Record<string, string>>;
  /** Library and what it needs besides the index, compressed by gzip. */
  readonly codeBytes: number;
}

/** One engine on corpora of growing size. */
export interface GrowthRecord {
  readonly id: string;
  readonly title: string;
  readonly sizes: readonly (Cost & { readonly factor: number; readonly sections: number })[];
}

/** Our engine without one of its parts. */
export interface AblationRecord {
  readonly id: string;
  readonly title: Localized;
  /** Macro mean of success@1 without it. */
  readonly at1: number;
  /** Classes that lose most by it, the greatest loss first. */
  readonly losses: readonly {
    readonly class: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** One run of everything on one corpus. */
export interface RunRecord {
  readonly corpus: {
    readonly name: string;
    readonly source: string;
    readonly sections: number;
    readonly queries: number;
  };
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly engines: readonly EngineRecord[];
  /** What could not be measured, and why. */
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
  readonly growth: readonly GrowthRecord[];
  readonly ablation: readonly AblationRecord[];
}

/** What `src/bench/record.json` holds. */
export interface BenchmarkRecord {
  /** On a corpus that others wrote. */
  readonly course?: RunRecord;
  /** On the site's own content. */
  readonly site?: RunRecord;
}

/**
 * Gives `value` as JSON with sorted keys. What was counted is exact; shares have six digits, so that they can
 * be rounded once more, and what was measured has four.
 */
export function serializeRecord(value: BenchmarkRecord): string {
  return `${JSON.stringify(value, sortAndRound, 2)}\n`;
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'queries', 'sections']);
const SHARES: ReadonlySet<string> = new Set(['at1', 'at3', 'at10', 'mrr', 'from', 'to']);

function sortAndRound(key: string, value: unknown): unknown {
  if (typeof value === 'number') {
    return COUNTS.has(key) ? value : Number(value.toPrecision(SHARES.has(key) ? 6 : 4));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
