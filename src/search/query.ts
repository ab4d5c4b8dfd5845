import { analyze } from '../analysis/analyze';
import type { Token } from '../analysis/analyze';
import { keystrokes } from '../analysis/hangul';
import { fold, normalize } from '../analysis/normalize';
import { nameKey } from '../analysis/symbols';
import { findByPrefix } from './createIndex';
import type { SearchIndex } from './createIndex';
import { highlight } from './highlight';
import { rank } from './rank';
import type { NameMatch, Term } from './rank';
import type { SearchDocument, SearchOptions, SearchResult } from './types';

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
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): SearchResult {
  const asked = normalize([...query].slice(0, LONGEST_QUERY).join(''));
  const tokens = analyze(asked).slice(0, MOST_TERMS);
  const terms = tokensToTerms(index, tokens);
  const names = findNames(index, nameKey(fold(asked)));
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
  return tokens.map((token) => ({
    // With words there, operators, whole code and parts only add to the score: `select!` must find
    // "select", and `WaitGroup` needs no text that says "wait" and "group" besides.
    required: hasWords ? token.kind === 'word' : true,
    expansions: expand(index, token),
  }));
}

function expand(index: SearchIndex, token: Token): ReadonlyMap<string, number> {
  const expansions = new Map<string, number>();
  token.forms.forEach((form, position) => {
    const sure = position === 0 ? AS_WRITTEN : AS_STEM;
    const keys = keystrokes(form);
    for (const entry of findByPrefix(index.vocabulary, keys, MOST_EXPANSIONS)) {
      const isWhole = entry.token === form;
      if (!isWhole && !isExtendable(token, form)) continue;
      const quality = isWhole ? sure : sure * AS_PREFIX * (keys.length / entry.keys.length);
      expansions.set(entry.token, Math.max(expansions.get(entry.token) ?? 0, quality));
    }
  });
  return expansions;
}

// One Latin letter or an operator begins too many words to mean any of them.
function isExtendable(token: Token, form: string): boolean {
  return token.kind !== 'operator' && keystrokes(form).length > 1;
}

function findNames(index: SearchIndex, key: string): readonly NameMatch[] {
  if (key === '') return [];
  const keys = keystrokes(key);
  return findByPrefix(index.names, keys, MOST_EXPANSIONS).map((entry) => ({
    document: entry.document,
    share: entry.name === key ? 1 : keys.length / (entry.keys.length + 1),
    isTitle: entry.position === 0,
  }));
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
