import type { SearchIndex } from '../createIndex';
import type { Expansions } from '../reading/literal';
import type { Term } from '../reading/terms';

// For coverage all rare words count alike, as this share of a word that no document has: what a text
// happens not to say is less of a sign of another subject than what none says.
const MOST_KNOWN = 0.6;

/** What the words of a query earn, by document. */
export interface TermScores {
  readonly sums: Float64Array;
  readonly shares: Float64Array;
  readonly touched: readonly number[];
  /** What each term counts for coverage, as a share of all. */
  readonly importances: readonly number[];
}

/** Sums up the gains of the terms and the share of the required ones, by document. */
export function scoreTerms(index: SearchIndex, terms: readonly Term[]): TermScores {
  const { length } = index.documents;
  const sums = new Float64Array(length);
  const shares = new Float64Array(length);
  const gains = new Float64Array(length);
  const touched: number[] = [];
  const importances: number[] = [];
  let asked = 0;
  for (const term of terms) {
    const having = collectGains(index, term.expansions, gains);
    const importance = term.required ? importanceOf(index, having) : 0;
    const certainty = term.guess ? surest(term.expansions) : 1;
    importances.push(importance);
    asked += importance;
    for (const number of having) {
      if (sums[number] === 0) touched.push(number);
      sums[number] = (sums[number] ?? 0) + (gains[number] ?? 0);
      shares[number] = (shares[number] ?? 0) + importance * certainty;
      gains[number] = 0;
    }
  }
  for (const number of touched) shares[number] = asked === 0 ? 1 : (shares[number] ?? 0) / asked;
  return { sums, shares, touched, importances: importances.map((each) => each / (asked || 1)) };
}

/** Puts the gain of the best token into `gains`; gives the documents that have one. */
function collectGains(
  index: SearchIndex,
  expansions: Expansions,
  gains: Float64Array,
): readonly number[] {
  const having: number[] = [];
  for (const [token, sure] of expansions) {
    const numbers = index.engine.find(token);
    const weights = index.weights.of(token);
    const factor = rarity(index.counted.total, index.counted.among(numbers)) * sure;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const gain = factor * (weights[at] ?? 0);
      const known = gains[number] ?? 0;
      if (known === 0) having.push(number);
      if (gain > known) gains[number] = gain;
    }
  }
  return having;
}

/** What a word counts for coverage: its rarity, but no more than {@link MOST_KNOWN} of an unknown one's. */
function importanceOf({ counted }: SearchIndex, having: readonly number[]): number {
  const unknown = rarity(counted.total, 0);
  if (having.length === 0) return unknown;
  return Math.min(rarity(counted.total, counted.among(having)), MOST_KNOWN * unknown);
}

function surest(expansions: Expansions): number {
  let best = 0;
  for (const sure of expansions.values()) best = Math.max(best, sure);
  return best;
}

/** BM25's inverse document frequency, above 0. */
function rarity(total: number, having: number): number {
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}
