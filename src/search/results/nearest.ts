import type { SearchIndex } from '../createIndex';
import type { Ranked } from '../rank';
import type { Term } from '../reading/terms';
import { scoreTerms } from '../ranking/scoreTerms';

const MOST_NEAREST = 3;

/** What a document that has part of the words is worth, beside one with a name like the query: 1. */
const AS_PART = 0.9;

/**
 * Gives the constructs that come nearest to a query that finds nothing, best first: those with the largest
 * part of its words, and those with a name that is typed almost like it.
 */
export function findNearest(
  index: SearchIndex,
  text: string,
  terms: readonly Term[],
): readonly Pick<Ranked, 'document' | 'score'>[] {
  const nearness = new Map<number, number>();
  const raise = (number: number, near: number): void => {
    if (index.documents[number]?.kind !== 'construct') return;
    nearness.set(number, Math.max(nearness.get(number) ?? 0, near));
  };
  const { sums, shares, touched } = scoreTerms(index, terms);
  const most = touched.reduce((best, number) => Math.max(best, sums[number] ?? 0), 0);
  for (const number of touched) {
    const share = shares[number] ?? 0;
    if (share > 0) raise(number, (AS_PART * share * (1 + (sums[number] ?? 0) / most)) / 2);
  }
  for (const { document, closeness } of index.names.findNear(text)) raise(document, closeness);
  return [...nearness]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_NEAREST)
    .flatMap(([number, score]) => {
      const document = index.documents[number];
      return document ? [{ document, score }] : [];
    });
}

/** Gives the constructs of what was ranked, each once, best first. */
export function constructsOf(
  index: SearchIndex,
  ranked: readonly Ranked[],
): readonly Pick<Ranked, 'document' | 'score'>[] {
  const found = new Map<string, Pick<Ranked, 'document' | 'score'>>();
  for (const { document: hit, score } of ranked) {
    const id = hit.construct ?? hit.id;
    if (found.size === MOST_NEAREST) break;
    if (found.has(id)) continue;
    const document = index.documents.find((each) => each.id === id && each.kind === 'construct');
    if (document) found.set(id, { document, score });
  }
  return [...found.values()];
}
