import { normalize } from '../analysis/normalize';
import type { SearchIndex } from './createIndex';
import type { Marks } from './highlight';
import type { NameMatch } from './lexicon/naming/names';
import { rank } from './rank';
import type { Evidence, Ranked } from './rank';
import { findUnknownLanguage, withoutLanguages } from './reading/languages';
import { findNames, findOtherNames, findSubject, guessNames, subjectOf } from './reading/named';
import { isSpelled, readingOf } from './reading/spelled';
import { parseQuery } from './reading/syntax';
import type { Asked } from './reading/syntax';
import { readTerms } from './reading/terms';
import type { Term } from './reading/terms';
import { createFacets } from './results/facets';
import { createHit } from './results/hits';
import { NO_LIMITS, fits, readLimits } from './results/limits';
import type { Limits } from './results/limits';
import { constructsOf, findNearest } from './results/nearest';
import type { Hit, SearchDocument, SearchOptions, SearchResult } from './types';

/** Longest query in code points; what comes after is not looked at. */
export const LONGEST_QUERY = 256;
const DEFAULT_LIMIT = 20;

/**
 * Finds the documents for what a person typed, best first. Any string is a query: one without a
 * word or operator finds nothing, and nothing throws. `lang:` and quotes, `-word` and the name of a
 * language narrow the search; see `src/search/README.md` for the readings that are tried.
 *
 * @example search(index, '비동기의').hits[0]?.document.title // '비동기'
 */
export function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const asked = parse(
    index,
    normalize([...query.slice(0, 2 * LONGEST_QUERY)].slice(0, LONGEST_QUERY).join('')),
  );
  const named = asked.language ?? '';
  const unknown = named === '' ? undefined : findUnknownLanguage(index, named);
  const limits = readLimits(options, index.languageWords.get(named));
  const question = readQuestion(index, asked, options);
  const find = (within: Limits): Found => findWithin(index, asked, question, within);
  const { ranked, reading } = find(limits);
  const { marks } = question;
  const toHit = (each: Pick<Ranked, 'document' | 'score'>): Hit =>
    createHit(each, marks, index.otherLocale);
  let nearest: readonly Hit[] | undefined;
  return {
    total: ranked.length,
    hits: ranked.slice(0, Math.max(0, options.limit ?? DEFAULT_LIMIT)).map(toHit),
    ...(reading === undefined || ranked.length === 0 ? {} : { reading }),
    ...(unknown && { unknownLanguage: unknown }),
    facets: createFacets(index.documents, limits, (within) => find(within).ranked.length),
    get unlimited() {
      return find(NO_LIMITS).ranked.length;
    },
    get nearest() {
      return (nearest ??= findNearby().map(toHit));
    },
  };

  function findNearby(): readonly Pick<Ranked, 'document' | 'score'>[] {
    if (ranked.length > 0) return [];
    const elsewhere = constructsOf(index, find(NO_LIMITS).ranked);
    return elsewhere.length > 0 ? elsewhere : findNearest(index, question.text, question.terms);
  }
}

function parse(index: SearchIndex, query: string): Asked {
  return parseQuery(query, {
    isName: (text) =>
      /(?:^|\s)-/.test(text) &&
      (index.names.find(text).some(({ closeness }) => closeness === 1) ||
        findSubject(index, text).some(isSigned)),
  });
}

function isSigned({ name }: NameMatch): boolean {
  return /(?:^|\s)-/.test(name);
}

/** A query as it was understood, whatever it is limited to. */
interface Question {
  /** Without the names of languages. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly evidence: Evidence;
  readonly exact: boolean;
  readonly marks: Marks;
}

function readQuestion(index: SearchIndex, asked: Asked, options: SearchOptions): Question {
  const { text, preferred } = withoutLanguages(index, asked.text);
  const { exact = false, prefer } = options;
  const terms = readTerms(index, text, exact);
  const names = [...findNames(index, text), ...findOtherNames(index, text)];
  // What one word says, its token says; spaces and operators it does not.
  const literal = preferred === undefined ? text : subjectOf(text);
  const typed = terms.length > 1 || /[^\p{L}\p{N}\s]/u.test(literal) ? literal : '';
  const evidence = {
    terms,
    names,
    typed,
    ...(preferred && { preferred }),
    ...(prefer && { prefer }),
  };
  return { text, terms, evidence, exact, marks: { tokens: markedTokens(terms), typed } };
}

/** Words that only ask are marked where there are no others. */
function markedTokens(terms: readonly Term[]): ReadonlyMap<string, number> {
  const meant = terms.filter(({ required }) => required);
  const marked = meant.length === 0 ? terms : meant;
  return new Map(
    marked.flatMap(({ expansions }, at) => [...expansions.keys()].map((token) => [token, at])),
  );
}

interface Found {
  readonly ranked: readonly Ranked[];
  readonly reading: string | undefined;
}

function findWithin(
  index: SearchIndex,
  { phrases, excluded }: Asked,
  { text, terms, evidence, exact }: Question,
  limits: Limits,
): Found {
  const { names } = evidence;
  const within = { ...evidence, isWanted: (document: SearchDocument) => fits(document, limits) };
  let ranked = rank(index, within);
  let guessed: NameMatch | undefined;
  if (!exact && !isSpelled(terms, names, ranked)) {
    const more = guessNames(index, text, names, readingOf(text, terms));
    ranked = more.length === 0 ? ranked : rank(index, { ...within, names: [...names, ...more] });
    guessed = more.find(({ document }) => document === ranked[0]?.number);
  }
  // Operators stand in all code: of nothing else, all of them together are asked for.
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  const isNamed = new Set(names.map(({ document }) => document));
  const findText = index.literals.finderOf(text);
  const held = phrases.map((phrase) => index.literals.wholeFinderOf(phrase));
  const refused = excluded.map((word) => index.literals.wholeFinderOf(word));
  return {
    ranked: ranked.filter(
      ({ number }) =>
        (hasWords || isNamed.has(number) || findText(number) !== undefined) &&
        held.every((find) => find(number)) &&
        !refused.some((find) => find(number)),
    ),
    reading: guessed?.name ?? readingOf(text, terms),
  };
}
