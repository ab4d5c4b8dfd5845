import { analyze } from '../analysis/analyze';
import { normalize } from '../analysis/normalize';
import type { SearchIndex } from './createIndex';
import { highlight } from './highlight';
import type { Marks } from './highlight';
import type { NameMatch } from './lexicon/names';
import { rank } from './rank';
import type { Ranked } from './rank';
import { findNames, findOtherNames, findSubject, guessNames, subjectOf } from './reading/named';
import { parseQuery } from './reading/syntax';
import type { Asked } from './reading/syntax';
import { readTerms } from './reading/terms';
import type { Term } from './reading/terms';
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
  const language = options.language ?? languageOf(index, asked.language);
  const { text, preferred } = withoutLanguages(index, asked.text);
  const exact = options.exact ?? false;
  const terms = readTerms(index, text, exact);
  const subject = subjectOf(text);
  const names = [...findNames(index, text), ...findOtherNames(index, text)];
  // What one word says, its token says; spaces and operators it does not.
  const literal = preferred === undefined ? text : subject;
  const typed = terms.length > 1 || /[^\p{L}\p{N}\s]/u.test(literal) ? literal : '';
  const evidence = { terms, names, typed, ...(preferred === undefined ? {} : { preferred }) };
  let ranked = rank(index, evidence);
  let guessed: NameMatch | undefined;
  if (!exact && !isSpelled(terms, names, ranked)) {
    const more = guessNames(index, text, names, readingOf(text, terms));
    ranked = more.length === 0 ? ranked : rank(index, { ...evidence, names: [...names, ...more] });
    guessed = more.find(({ document }) => document === ranked[0]?.number);
  }
  // Operators stand in all code: of nothing else, all of them together are asked for.
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  const isNamed = new Set(names.map(({ document }) => document));
  const findText = index.literals.finderOf(text);
  const phrases = asked.phrases.map((phrase) => index.literals.wholeFinderOf(phrase));
  const excluded = asked.excluded.map((word) => index.literals.wholeFinderOf(word));
  const found = ranked.filter(
    ({ document, number }) =>
      (hasWords || isNamed.has(number) || findText(number) !== undefined) &&
      fits(document, { ...options, ...(language === undefined ? {} : { language }) }) &&
      phrases.every((find) => find(number)) &&
      !excluded.some((find) => find(number)),
  );
  const reading = guessed?.name ?? readingOf(text, terms);
  // Words that only ask are marked where there are no others.
  const meant = terms.filter(({ required }) => required);
  const marked = meant.length === 0 ? terms : meant;
  const marks = { tokens: new Set(marked.flatMap((term) => [...term.expansions.keys()])), typed };
  return {
    total: found.length,
    hits: found
      .slice(0, Math.max(0, options.limit ?? DEFAULT_LIMIT))
      .map(({ document, score }) => createHit(document, score, marks)),
    ...(reading === undefined || found.length === 0 ? {} : { reading }),
  };
}

function parse(index: SearchIndex, query: string): Asked {
  return parseQuery(query, {
    isLanguage: (word) => index.languageWords.size === 0 || index.languageWords.has(word),
    isName: (text) =>
      /(?:^|\s)-/.test(text) &&
      (index.names.find(text).some(({ closeness }) => closeness === 1) ||
        findSubject(index, text).some(isSigned)),
  });
}

function isSigned({ name }: NameMatch): boolean {
  return /(?:^|\s)-/.test(name);
}

function namesLanguage({ languageWords }: SearchIndex, text: string): boolean {
  return analyze(text).some(({ forms }) => forms.some((form) => languageWords.has(form)));
}

function createHit(document: SearchDocument, score: number, marks: Marks): Hit {
  let shown: Pick<Hit, 'title' | 'excerpt'> | undefined;
  const show = (): Pick<Hit, 'title' | 'excerpt'> => (shown ??= highlight(document, marks));
  return {
    document,
    score,
    get title() {
      return show().title;
    },
    get excerpt() {
      return show().excerpt;
    },
  };
}

function languageOf(index: SearchIndex, word: string | undefined): string | undefined {
  return word === undefined ? undefined : index.languageWords.get(word);
}

interface Subject {
  /** The query without the names of languages. */
  readonly text: string;
  /** The one language that it names beside other words. */
  readonly preferred?: string;
}

/** `rust select`, `go의 select`: the name of a language beside other words says where to look. */
function withoutLanguages(index: SearchIndex, text: string): Subject {
  if (index.languageWords.size === 0 || index.names.find(text).some(({ isWhole }) => isWhole)) {
    return { text };
  }
  // In `go func 사용법` it is a keyword, and belongs to what is asked for.
  const inside = [...findSubject(index, text), ...index.names.findShape(text)];
  if (inside.some(({ name }) => namesLanguage(index, name))) return { text };
  const named = new Set<string>();
  let rest = '';
  let at = 0;
  for (const { forms, start, end } of analyze(text)) {
    const language = forms.map((form) => index.languageWords.get(form)).find(Boolean);
    if (language === undefined || start < at) continue;
    named.add(language);
    rest += `${text.slice(at, start)} `;
    at = end + (/^(?:[가-힣]+|['’]s(?![\p{L}\p{N}]))/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  const other = (rest + text.slice(at)).replace(/\s+/g, ' ').trim();
  const [preferred] = named;
  if (other === '' || preferred === undefined) return { text };
  return named.size > 1 ? { text: other } : { text: other, preferred };
}

function isSpelled(
  terms: readonly Term[],
  names: readonly NameMatch[],
  ranked: readonly Ranked[],
): boolean {
  if (names.some(({ isWhole }) => isWhole)) return true;
  const isKnown = terms.every(
    ({ guess, isDoubtful, required, expansions }) =>
      !guess && !isDoubtful && (!required || expansions.size > 0),
  );
  // Words that are all known may still be the slip of a title: `네트워크 붙이` for `네트워크 부팅`.
  return (
    terms.length > 0 &&
    isKnown &&
    ranked.some(({ coverage, isLiteral }) => coverage > 0.999 && (terms.length === 1 || isLiteral))
  );
}

/** The query with the words that were read in another way, if there are any. */
function readingOf(text: string, terms: readonly Term[]): string | undefined {
  let reading = '';
  let at = 0;
  for (const { guess, expansions } of terms) {
    if (!guess) continue;
    const [best] = [...expansions].sort((a, b) => b[1] - a[1]);
    reading += text.slice(at, guess.start) + (guess.read ?? best?.[0] ?? '');
    at = guess.end;
  }
  return at === 0 ? undefined : reading + text.slice(at);
}

function fits(document: SearchDocument, { language, category, kind }: SearchOptions): boolean {
  if (kind !== undefined && document.kind !== kind) return false;
  if (category !== undefined && document.category !== category) return false;
  return (
    language === undefined ||
    document.languages.length === 0 ||
    document.languages.includes(language)
  );
}
