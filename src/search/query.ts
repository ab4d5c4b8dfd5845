import { analyze } from '../analysis/analyze';
import { gerunds } from '../analysis/endings';
import { fold, normalize } from '../analysis/normalize';
import type { SearchIndex } from './createIndex';
import { highlight } from './highlight';
import type { Marks } from './highlight';
import type { NameMatch } from './lexicon/names';
import { rank } from './rank';
import type { Ranked } from './rank';
import { parseQuery } from './reading/syntax';
import { readTerms } from './reading/terms';
import type { Term } from './reading/terms';
import type { Hit, SearchDocument, SearchOptions, SearchResult } from './types';

/** Longest query in code points; what comes after is not looked at. */
export const LONGEST_QUERY = 256;
const DEFAULT_LIMIT = 20;

/** A name that only a guess leads to is less than one that was typed. */
const GUESSED_NAME = 0.6;

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
  const asked = parseQuery(normalize([...query].slice(0, LONGEST_QUERY).join('')));
  const language = options.language ?? languageOf(index, asked.language);
  const { text, preferred } = withoutLanguage(index, asked.text);
  const exact = options.exact ?? false;
  const terms = readTerms(index, text, exact);
  const names = findNames(index, text);
  // What one word says, its token says; spaces and operators it does not.
  const typed = terms.length > 1 || /[^\p{L}\p{N}\s]/u.test(text) ? text : '';
  const evidence = { terms, names, typed, ...(preferred === undefined ? {} : { preferred }) };
  let ranked = rank(index, evidence);
  let guessed: NameMatch | undefined;
  if (!exact && !isSpelled(terms, names, ranked)) {
    const more = guessNames(index, text, names, terms);
    ranked = more.length === 0 ? ranked : rank(index, { ...evidence, names: [...names, ...more] });
    guessed = more.find(({ document }) => document === ranked[0]?.number);
  }
  const found = ranked.filter(
    ({ document, number }) =>
      fits(document, { ...options, ...(language === undefined ? {} : { language }) }) &&
      asked.phrases.every((phrase) => index.literals.find(number, phrase)) &&
      !asked.excluded.some((word) => index.literals.find(number, word)),
  );
  const reading = guessed?.name ?? readingOf(text, terms);
  const marks = { tokens: new Set(terms.flatMap((term) => [...term.expansions.keys()])), typed };
  return {
    total: found.length,
    hits: found
      .slice(0, options.limit ?? DEFAULT_LIMIT)
      .map(({ document, score }) => createHit(document, score, marks)),
    ...(reading === undefined || found.length === 0 ? {} : { reading }),
  };
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

/** `rust select`, `go의 select`: the name of a language beside other words says where to look. */
function withoutLanguage(
  index: SearchIndex,
  text: string,
): { readonly text: string; readonly preferred?: string } {
  if (index.languageWords.size === 0 || index.names.find(text).some(({ isWhole }) => isWhole)) {
    return { text };
  }
  for (const { forms, start, end } of analyze(text)) {
    const preferred = forms.map((form) => index.languageWords.get(form)).find(Boolean);
    if (preferred === undefined) continue;
    const rest = `${text.slice(0, start)} ${text.slice(end).replace(/^[가-힣]+/, '')}`;
    const other = rest.replace(/\s+/g, ' ').trim();
    return other === '' ? { text } : { text: other, preferred };
  }
  return { text };
}

/** Names that the query is, starts, or asks for: 사용하는 법 asks for 사용하기. */
function findNames(index: SearchIndex, text: string): readonly NameMatch[] {
  const asking = /^(.*?)([가-힣]+?)(?:\s*(?:방법|법|때))?$/.exec(fold(text));
  const asked = asking && /(?:방법|법|때|려면|려고)$/.test(text) ? gerunds(asking[2] ?? '') : [];
  return [text, ...asked.map((gerund) => `${asking?.[1] ?? ''}${gerund}`)].flatMap((name) =>
    index.names.find(name),
  );
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
  return terms.length > 0 && isKnown && ranked.some(({ coverage }) => coverage > 0.999);
}

/** Names that the query may mean: by initial consonants, on the other keyboard, or with a slip. */
function guessNames(
  index: SearchIndex,
  text: string,
  names: readonly NameMatch[],
  terms: readonly Term[],
): readonly NameMatch[] {
  const read = readingOf(text, terms);
  const found = [
    ...(/^[ㄱ-ㅎ\s]+$/.test(text) && text.length > 1 ? index.names.findByInitials(text) : []),
    ...(read === undefined
      ? []
      : index.names.find(read).map((match) => ({ ...match, name: read }))),
    ...(names.length === 0 ? index.names.findOneSlip(text) : []),
  ];
  return found.map((match) => ({ ...match, closeness: match.closeness * GUESSED_NAME }));
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
