import type { SearchIndex } from './createIndex';
import type { NameMatch } from './names';
import type { HitKind, SearchDocument } from './types';

/** One word or operator of a query with the tokens of the index that it may mean. */
export interface Term {
  /** A document is noise if it lacks too many of these. */
  readonly required: boolean;
  /** Token → how sure it is that it was meant, above 0 and at most 1. */
  readonly expansions: ReadonlyMap<string, number>;
}

export interface Ranked {
  readonly document: SearchDocument;
  readonly score: number;
}

// A whole name beats any sum of words: `select!` is the construct, not the page that says it most.
const WHOLE_NAME = 1000;
const STARTED_NAME = 18;
const TITLE_BONUS = 1.05;
// A document that has only some of the words is worth showing while none has more of them.
const LEAST_COVERAGE = 0.5;
const LEAST_SHARE_OF_BEST = 0.6;

// With equal names the concept comes before its API name, and both before a place in the text. By its
// words alone an API name is worth little: it has only those of the concept that it belongs to.
const NAME_FACTORS: Readonly<Record<HitKind, number>> = { construct: 1.3, symbol: 1.1, section: 1 };
const WORD_FACTORS: Readonly<Record<HitKind, number>> = { construct: 1.3, symbol: 0.2, section: 1 };

/**
 * Scores every document that an expansion or a name leads to, best first; documents with equal
 * scores keep their order. The score is the sum over the terms of rarity (BM25's idf) × the weight
 * of the best token in the document × how sure the token is, times the squared share of the required
 * terms that the document has, plus what the whole query earns as a name.
 */
export function rank(
  index: SearchIndex,
  terms: readonly Term[],
  names: readonly NameMatch[],
): readonly Ranked[] {
  const gains = new Map<number, { sum: number; covered: number }>();
  const required = terms.filter((term) => term.required);
  for (const term of terms) {
    for (const [number, gain] of gainsOf(index, term)) {
      const entry = gains.get(number) ?? { sum: 0, covered: 0 };
      entry.sum += gain;
      if (term.required) entry.covered += 1;
      gains.set(number, entry);
    }
  }
  const scores = new Map<number, number>();
  const kindOf = (number: number): HitKind => index.documents[number]?.kind ?? 'section';
  const best = Math.max(0, ...[...gains.values()].map(({ covered }) => covered));
  const least = Math.max(LEAST_COVERAGE * required.length, LEAST_SHARE_OF_BEST * best);
  for (const [number, { sum, covered }] of gains) {
    const coverage = required.length === 0 ? 1 : covered / required.length;
    if (covered < least) continue;
    scores.set(number, sum * coverage * coverage * WORD_FACTORS[kindOf(number)]);
  }
  for (const [number, bonus] of nameBonuses(names)) {
    scores.set(number, (scores.get(number) ?? 0) + bonus * NAME_FACTORS[kindOf(number)]);
  }
  return toRanked(index, scores);
}

function gainsOf(index: SearchIndex, term: Term): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const found = [...term.expansions].map(([token, sure]) => ({
    token,
    sure,
    numbers: index.engine.find(token),
  }));
  for (const { token, sure, numbers } of found) {
    const rarity = idf(index.documents.length, numbers.length);
    for (const number of numbers) {
      const gain = rarity * sure * (index.weights[number]?.get(token) ?? 0);
      if (gain > (best.get(number) ?? 0)) best.set(number, gain);
    }
  }
  return best;
}

function idf(total: number, having: number): number {
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}

function nameBonuses(names: readonly NameMatch[]): ReadonlyMap<number, number> {
  const bonuses = new Map<number, number>();
  for (const { document, isTitle, isWhole, closeness } of names) {
    const base = (isWhole ? WHOLE_NAME : STARTED_NAME) * closeness;
    const bonus = isTitle ? base * TITLE_BONUS : base;
    bonuses.set(document, Math.max(bonuses.get(document) ?? 0, bonus));
  }
  return bonuses;
}

function toRanked(index: SearchIndex, scores: ReadonlyMap<number, number>): readonly Ranked[] {
  const ranked: { document: SearchDocument; score: number; number: number }[] = [];
  for (const [number, score] of scores) {
    const document = index.documents[number];
    if (document) ranked.push({ document, score, number });
  }
  return ranked.sort((a, b) => b.score - a.score || a.number - b.number);
}
