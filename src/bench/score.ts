/** A query with what answers it. */
export interface Case {
  readonly id: string;
  /** The way of asking that it is an example of. */
  readonly class: string;
  readonly query: string;
  /** Ids of the documents that answer it. */
  readonly relevant: readonly string[];
}

/** How well queries were answered: shares from 0 to 1. */
export interface Quality {
  /** Number of queries; for the mean over classes, of classes. */
  readonly count: number;
  /** Answered by the first hit, by one of the first three, by one of the first ten. */
  readonly at1: number;
  readonly at3: number;
  readonly at10: number;
  /** Mean reciprocal rank among the first ten. */
  readonly mrr: number;
}

/** The quality of each class, and the mean over the main classes. */
export interface Score {
  readonly classes: Readonly<Record<string, Quality>>;
  readonly macro: Quality;
}

/** Classes that are shown but no part of the mean. */
const EXTRAS: ReadonlySet<string> = new Set(['ending', 'combo', 'xgloss']);

/** Hits that are looked at. */
const DEPTH = 10;

/**
 * Scores `hits`, for each of `cases` the ids of what was found, best first. In the mean every main class
 * counts alike, however many queries it has.
 */
export function score(
  cases: readonly Case[],
  hits: readonly (readonly string[] | undefined)[],
): Score {
  const ranks = new Map<string, number[]>();
  cases.forEach(({ class: name, relevant }, at) => {
    const ranked = [...new Set(hits[at])].slice(0, DEPTH);
    const rank = ranked.findIndex((id) => relevant.includes(id)) + 1;
    ranks.set(name, [...(ranks.get(name) ?? []), rank]);
  });
  const classes = Object.fromEntries([...ranks].map(([name, all]) => [name, qualityOf(all)]));
  const main = Object.entries(classes).filter(([name]) => !EXTRAS.has(name));
  return { classes, macro: meanOf(main.map(([, quality]) => quality)) };
}

/** Ranks count from 1; 0 is not found. */
function qualityOf(ranks: readonly number[]): Quality {
  const within = (depth: number): number =>
    ranks.filter((rank) => rank > 0 && rank <= depth).length / ranks.length;
  const reciprocals = ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0);
  return {
    count: ranks.length,
    at1: within(1),
    at3: within(3),
    at10: within(DEPTH),
    mrr: reciprocals / ranks.length,
  };
}

function meanOf(all: readonly Quality[]): Quality {
  const mean = (key: keyof Quality): number =>
    all.reduce((sum, quality) => sum + quality[key], 0) / Math.max(all.length, 1);
  return {
    count: all.length,
    at1: mean('at1'),
    at3: mean('at3'),
    at10: mean('at10'),
    mrr: mean('mrr'),
  };
}
