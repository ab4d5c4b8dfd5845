import type { SearchIndex } from './createIndex';
import type { NameMatch } from './lexicon/naming/names';
import type { Term } from './reading/terms';
import { scoreTerms } from './ranking/scoreTerms';
import type { TermScores } from './ranking/scoreTerms';
import type { HitKind, SearchDocument } from './types';

/** A document that a query leads to. */
export interface Ranked {
  readonly document: SearchDocument;
  readonly number: number;
  readonly score: number;
  /** Share of what the query asks for that the document has, by rarity; 1 is all of it. */
  readonly coverage: number;
  /** Holds the query as it was typed. */
  readonly isLiteral: boolean;
}

/** What is scored. */
export interface Evidence {
  readonly terms: readonly Term[];
  readonly names: readonly NameMatch[];
  /** The query, to be looked for as it stands; empty where its words say everything. */
  readonly typed: string;
  /** Documents of this language come first. */
  readonly preferred?: string;
  /** Of equal documents those of these languages come first, in this order. */
  readonly prefer?: readonly string[];
  /** Tells which documents the search is limited to; the others are not there. */
  readonly isWanted?: (document: SearchDocument) => boolean;
}

// A whole name beats any sum of words: `select!` is the construct, not the page that says it most.
const WHOLE_NAME = 1000;
// A name of which nearly all is typed is nearly a whole one; of which little is, hardly more than a word.
const STARTED_NAME = 450;
const TITLE_BONUS = 1.05;

// A text that holds the query as it stands beats all that hold its words apart.
const LITERAL_TITLE = 400;
const LITERAL_BODY = 300;
const EXACT = 1.3;
const MOST_LITERAL = 400;

// A question holds the name of what it asks for: `worker pool` in "how to build a worker pool". The bonus
// is as much as its words earn in a text that is about them.
const CONTAINED_NAME = 60;
/** `do not await` is less than `await` in a question by `await` alone. */
const PARTLY_CONTAINED = 0.8;
/** A token that is meant less surely makes no name. */
const LEAST_SURE = 0.4;

// A document that has only some of the words is worth showing while none has more of them.
const LEAST_COVERAGE = 0.5;
const LEAST_SHARE_OF_BEST = 0.6;
/** One whose name stands in the query needs less of the rest. */
const LEAST_NAMED = 0.35;

/** Terms of which the names inside a query tell. */
const MOST_BITS = 31;

const OTHER_LANGUAGE = 0.4;
/** What the languages of a reader add at most: less than any difference of two words. */
const PREFERRED = 0.04;

// With equal names the concept comes before its API name, and both before a place in the text. By its
// words alone an API name is worth little: it has only those of the concept that it belongs to. A
// program has those of the place that shows it, which is to be found before it.
type Factors = Readonly<Record<HitKind, number>>;
const NAME_FACTORS: Factors = { construct: 1.3, symbol: 1.1, section: 1, program: 0.5 };
const WORD_FACTORS: Factors = { construct: 1.3, symbol: 0.2, section: 1, program: 0.2 };
const LITERAL_FACTORS: Factors = { construct: 1, symbol: 1, section: 1, program: 0.5 };

/**
 * Scores every wanted document that an expansion or a name leads to, best first; documents with equal
 * scores keep their order. The score is the sum over the terms of rarity (BM25's idf) × the weight
 * of the best token in the document × how sure the token is, times the squared coverage, plus what
 * the whole query earns as a name or where it stands as typed.
 */
export function rank(index: SearchIndex, evidence: Evidence): readonly Ranked[] {
  const { isWanted } = evidence;
  const isIn = (number: number): boolean => {
    const document = index.documents[number];
    return document !== undefined && (isWanted === undefined || isWanted(document));
  };
  const all = scoreTerms(index, evidence.terms);
  const termScores = { ...all, touched: all.touched.filter(isIn) };
  const { sums, shares, touched, importances } = termScores;
  const named = findNamed(index, evidence.terms, importances);
  const scores = new Map<number, number>();
  const best = bestShare(index, termScores);
  const least = Math.max(LEAST_COVERAGE, LEAST_SHARE_OF_BEST * best);
  for (const number of touched) {
    const share = shares[number] ?? 0;
    const name = named.get(number) ?? 0;
    if (share < (name > 0 ? LEAST_NAMED : least)) continue;
    const words = (sums[number] ?? 0) + CONTAINED_NAME * name * name;
    scores.set(number, words * share * share * factorOf(index, number, WORD_FACTORS));
  }
  const literal = addLiteral(index, evidence.typed, { ...termScores, best }, scores);
  for (const [number, bonus] of nameBonuses(evidence.names)) {
    if (!isIn(number)) continue;
    const factor = factorOf(index, number, NAME_FACTORS);
    scores.set(number, (scores.get(number) ?? 0) + bonus * factor);
  }
  const { preferred, prefer = [] } = evidence;
  const ranked: Ranked[] = [];
  for (const [number, score] of scores) {
    const document = index.documents[number];
    if (!document) continue;
    const isOther = preferred !== undefined && !speaks(document, preferred);
    const coverage = shares[number] ?? 0;
    const isLiteral = literal.has(number);
    const factor =
      (isOther ? OTHER_LANGUAGE : 1) * (1 + PREFERRED * preferenceOf(document, prefer));
    ranked.push({ document, number, coverage, isLiteral, score: score * factor });
  }
  return ranked.sort((a, b) => b.score - a.score || a.number - b.number);
}

/** The largest share that a document has; programs have less of a page than the page that shows them. */
function bestShare(index: SearchIndex, { shares, touched }: TermScores): number {
  const isProgram = (number: number): boolean => index.documents[number]?.kind === 'program';
  const places = touched.filter((number) => !isProgram(number));
  const measured = places.length > 0 ? places : touched;
  return measured.reduce((most, number) => Math.max(most, shares[number] ?? 0), 0);
}

/** 1 for a document of the first of `prefer`, less for one of a later, 0 for one of none. */
function preferenceOf({ languages }: SearchDocument, prefer: readonly string[]): number {
  const at = prefer.findIndex((each) => languages.length === 0 || languages.includes(each));
  return at === -1 ? 0 : 1 - at / prefer.length;
}

/** The documents with a name all of whose words are in the query, with the share of it that they are. */
function findNamed(
  index: SearchIndex,
  terms: readonly Term[],
  importances: readonly number[],
): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  if (terms.length < 2) return named;
  const tokens = terms.map(({ expansions }) =>
    [...expansions].filter(([, sure]) => sure >= LEAST_SURE).map(([token]) => token),
  );
  const isQuestion = terms.length > 2 && terms.some(({ required }) => !required);
  for (const { document, terms: having, isWhole } of index.nameWords.find(tokens)) {
    // Of two or three nouns no single one is the subject.
    if (!isQuestion && (having & (having - 1)) === 0) continue;
    const sum = importances.reduce(
      (all, each, at) => all + (at < MOST_BITS && having & (1 << at) ? each : 0),
      0,
    );
    const share = sum * (isWhole ? 1 : PARTLY_CONTAINED);
    if (share > (named.get(document) ?? 0)) named.set(document, share);
  }
  return named;
}

/**
 * Raises what holds the query as typed; of documents that have as much of it as any, or, where none of
 * those does, of all that have a word of it: a text writes `들어 있는 부팅` where `들어있는부팅` was
 * typed, and another has `들어있는` as a word. Gives the documents that do.
 */
function addLiteral(
  index: SearchIndex,
  typed: string,
  { shares, sums, touched, best }: TermScores & { readonly best: number },
  scores: Map<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (typed === '') return found;
  const find = index.literals.finderOf(typed);
  const raise = (number: number): void => {
    const match = find(number);
    if (!match) return;
    found.add(number);
    const place = match.inTitle ? LITERAL_TITLE : LITERAL_BODY;
    const bonus = place * factorOf(index, number, LITERAL_FACTORS);
    const words = scores.get(number) ?? sums[number] ?? 0;
    scores.set(number, words + bonus * (match.isExact ? EXACT : 1));
  };
  const isLikely = (number: number): boolean => (shares[number] ?? 0) >= best;
  const likely = [...scores.keys()].filter(isLikely);
  if (likely.length > MOST_LITERAL) {
    likely.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  }
  likely.slice(0, MOST_LITERAL).forEach(raise);
  if (found.size === 0 && likely.length < MOST_LITERAL) {
    const others = touched.filter((number) => !isLikely(number) || !scores.has(number));
    others.slice(0, MOST_LITERAL - likely.length).forEach(raise);
  }
  return found;
}

function nameBonuses(names: readonly NameMatch[]): ReadonlyMap<number, number> {
  const bonuses = new Map<number, number>();
  for (const { document, isTitle, isWhole, closeness } of names) {
    const base = isWhole ? WHOLE_NAME * closeness : STARTED_NAME * closeness * closeness;
    const bonus = isTitle ? base * TITLE_BONUS : base;
    bonuses.set(document, Math.max(bonuses.get(document) ?? 0, bonus));
  }
  return bonuses;
}

function factorOf({ documents }: SearchIndex, number: number, factors: Factors): number {
  return factors[documents[number]?.kind ?? 'section'];
}

function speaks({ languages }: SearchDocument, language: string): boolean {
  return languages.length === 0 || languages.includes(language);
}
