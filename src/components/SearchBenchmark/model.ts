import type { AblationRecord, BenchmarkRecord, EngineRecord, RunRecord } from '../../bench/record';
import type { Localized } from '../../data/types';
import { classes } from './classes';

export type { BenchmarkRecord, EngineRecord, RunRecord };

/** Id of our own engine in the record. */
const OURS = 'ours';

/** What every table and chart is given. */
export interface ViewProps {
  readonly run: RunRecord;
}

/** Tells whether `engine` is the search of this site. */
export function isOurs({ id }: { readonly id: string }): boolean {
  return id === OURS;
}

/** Names of the classes of `run`, the main ones first, as the tables list them. */
export function classesOf({ engines }: RunRecord): readonly string[] {
  const measured = Object.keys(engines[0]?.classes ?? {});
  const unknown = measured.find((name) => !Object.hasOwn(classes, name));
  if (unknown !== undefined) {
    throw new Error(`Cannot show the class "${unknown}": describe it in classes.ts`);
  }
  return Object.keys(classes).filter((name) => measured.includes(name));
}

/** One figure for every engine of a run. */
export interface Measure {
  readonly valueOf: (engine: EngineRecord) => number;
  readonly isBetter: 'more' | 'less';
}

/** Gives the best of what `measure` says of `engines`. */
export function bestOf(engines: readonly EngineRecord[], { valueOf, isBetter }: Measure): number {
  const values = engines.map(valueOf);
  return isBetter === 'more' ? Math.max(...values) : Math.min(...values);
}

/** Engines by the share of queries that their first hit answers, the best first. */
export function byQuality(engines: readonly EngineRecord[]): readonly EngineRecord[] {
  return engines.slice().sort((a, b) => b.macro.at1 - a.macro.at1);
}

/** A class that loses without a part. */
export type Loss = AblationRecord['losses'][number];

/** What leaving out one part of our engine changes. */
export interface JoinedAblation {
  readonly id: string;
  readonly title: Localized;
  /** Change of the mean on each corpus; absent where the part has nothing to do. */
  readonly course: number | undefined;
  readonly site: number | undefined;
  readonly losses: readonly Loss[];
}

/** Puts what the runs on both corpora say of a part side by side. */
export function joinAblations({ course, site }: BenchmarkRecord): readonly JoinedAblation[] {
  const rows = [course, site].flatMap((run) => run?.ablation ?? []);
  const parts = new Map(rows.map(({ id, title }) => [id, title]));
  return [...parts].map(([id, title]) => {
    const [onCourse, onSite] = [course, site].map((run) => {
      const whole = run?.engines.find(isOurs);
      const part = run?.ablation.find((row) => row.id === id);
      return whole && part && { change: part.at1 - whole.macro.at1, losses: part.losses };
    });
    return {
      id,
      title,
      course: onCourse?.change,
      site: onSite?.change,
      losses: [...(onCourse?.losses ?? []), ...(onSite?.losses ?? [])],
    };
  });
}
