import type { Language } from '../../data/types';
import type { Problem } from '../sources/readSnippets';
import type { ProgramStatus, Reporter } from './report';

/** What the verification of the programs or the exercises of a language came to. */
export interface Summary {
  /** Such as "go" or "go exercises". */
  readonly name: string;
  readonly counts: Readonly<Record<ProgramStatus, number>>;
  readonly problems: readonly Problem[];
  /** What is no failure and still worth a line. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

/** Counts what was verified, collects the problems and reports each end. */
export class Tally {
  readonly counts: Record<ProgramStatus, number> = {
    ok: 0,
    unchanged: 0,
    written: 0,
    failed: 0,
    skipped: 0,
  };
  readonly problems: Problem[] = [];
  readonly notes: string[] = [];
  readonly #started = performance.now();
  #toRun = 0;
  #done = 0;

  constructor(
    readonly language: Language,
    readonly reporter: Reporter,
  ) {}

  /** Says how many are to run, and counts those that passed before and have not changed since. */
  begin(toRun: number, unchanged: number): void {
    this.#toRun = toRun;
    this.counts.unchanged = unchanged;
    if (unchanged > 0) {
      this.reporter.step(this.language, `${String(unchanged)} passed before and did not change`);
    }
  }

  /** Counts a program; any problem makes it a failed one. Gives how it ended. */
  finish(
    { id, path }: { readonly id: string; readonly path: string },
    found: readonly string[],
    status: ProgramStatus,
    milliseconds?: number,
  ): ProgramStatus {
    const end = found.length > 0 ? 'failed' : status;
    this.problems.push(...found.map((message) => ({ path, message })));
    this.counts[end] += 1;
    this.#done += 1;
    const progress = { done: this.#done, all: this.#toRun };
    this.reporter.program(this.language, id, end, progress, milliseconds);
    return end;
  }

  summarize(name: string): Summary {
    const { counts, problems, notes } = this;
    return { name, counts, problems, notes, milliseconds: performance.now() - this.#started };
  }
}

/** More programs at once would disturb each other's timers on a small machine. */
const AT_ONCE = 2;

/** Does the work of each item, two at a time. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
