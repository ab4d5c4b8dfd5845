import { analyze } from '../analysis/analyze';
import type { Token } from '../analysis/analyze';
import { keystrokes } from '../analysis/hangul';
import { normalize } from '../analysis/normalize';
import type { SearchIndex } from './createIndex';
import { highlight } from './highlight';
import { findNames } from './names';
import { rank } from './rank';
import type { Term } from './rank';
import type { SearchDocument, SearchOptions, SearchResult } from './types';
import { findByPrefix } from './vocabulary';

/** Longest query in code points; what comes after is not looked at. */
export const LONGEST_QUERY = 256;
const DEFAULT_LIMIT = 20;
const MOST_TERMS = 24;
const MOST_EXPANSIONS = 64;

// How sure it is that a token of the text is what was meant.
const AS_WRITTEN = 1;
const AS_STEM = 0.9;
const AS_PREFIX = 0.55;

/**
 * Finds the documents for what a person typed, best first. Any string is a query: one without a
 * word or operator finds nothing, and nothing throws. Words are found as written, without their
 * particle, and half typed; a name of a document (`<-ch`, `tokio::spawn`) is compared as a whole.
 *
 * @example search(index, '비동기의').hits[0]?.document.title // '비동기'
 */
export function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const asked = normalize([...query].slice(0, LONGEST_QUERY).join(''));
  const tokens = analyze(asked).slice(0, MOST_TERMS);
  const terms = tokensToTerms(index, tokens);
  const names = findNames(index.names, asked);
  const ranked = rank(index, terms, names).filter(({ document }) => fits(document, options));
  const marked = new Set(terms.flatMap((term) => [...term.expansions.keys()]));
  const hits = ranked.slice(0, options.limit ?? DEFAULT_LIMIT).map(({ document, score }) => ({
    document,
    score,
    ...highlight(document, marked),
  }));
  return { total: ranked.length, hits };
}

function tokensToTerms(index: SearchIndex, tokens: readonly Token[]): readonly Term[] {
  const hasWords = tokens.some((token) => token.kind === 'word');
  const last = tokens.at(-1)?.end;
  return tokens.map((token) => ({
    // With words there, operators, whole code and parts only add to the score: `select!` must find
    // "select", and `WaitGroup` needs no text that says "wait" and "group" besides.
    required: hasWords ? token.kind === 'word' : true,
    expansions: expand(index, token, token.end === last),
  }));
}

function expand(index: SearchIndex, token: Token, isOpen: boolean): ReadonlyMap<string, number> {
  const expansions = new Map<string, number>();
  token.forms.forEach((form, position) => {
    const sure = position === 0 ? AS_WRITTEN : AS_STEM;
    const keys = keystrokes(form);
    for (const entry of findByPrefix(index.vocabulary, keys, MOST_EXPANSIONS)) {
      const isWhole = entry.token === form;
      if (!isWhole && !isExtendable(token, form, isOpen)) continue;
      const quality = isWhole ? sure : sure * AS_PREFIX * (keys.length / entry.keys.length);
      expansions.set(entry.token, Math.max(expansions.get(entry.token) ?? 0, quality));
    }
  });
  return expansions;
}

// What is still being typed may be the start of something longer, and Korean joins nouns to one word
// anywhere: 작업 훔치기 is also written 작업훔치기. One letter or an operator starts too many.
function isExtendable(token: Token, form: string, isOpen: boolean): boolean {
  if (token.kind === 'operator') return false;
  return isOpen ? keystrokes(form).length > 1 : /^[가-힣]{2}/.test(form);
}

function fits(document: SearchDocument, options: SearchOptions): boolean {
  const { language, category, kind } = options;
  if (kind !== undefined && document.kind !== kind) return false;
  if (category !== undefined && document.category !== category) return false;
  return (
    language === undefined ||
    document.languages.length === 0 ||
    document.languages.includes(language)
  );
}
