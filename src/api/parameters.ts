import type { Locale } from '../data/types';
import { LONGEST_QUERY } from '../search/query';
import type { HitKind, SearchOptions } from '../search/types';
import { findNearest } from './nearest';
import { ProblemError, quote } from './problem';

/** The names that a search can be limited to. */
export interface Vocabulary {
  readonly languages: readonly { readonly id: string; readonly shortNames: readonly string[] }[];
  readonly categories: readonly string[];
}

/** A search that was asked for and can be answered. */
export interface SearchParameters {
  readonly query: string;
  readonly locale: Locale;
  readonly options: SearchOptions;
}

export const PARAMETERS = ['q', 'locale', 'lang', 'category', 'kind', 'limit', 'exact'] as const;
export const LOCALES: readonly Locale[] = ['ko', 'en'];
export const HIT_KINDS: readonly HitKind[] = ['construct', 'section', 'symbol', 'program'];
export const DEFAULT_LIMIT = 20;
export const HIGHEST_LIMIT = 100;

type Parameter = (typeof PARAMETERS)[number];

/**
 * Reads the parameters of a search, from an address or from a command line alike. Languages are
 * accepted by id or short name, and all names in any case. Throws a ProblemError that says what is
 * wrong, with the nearest names, on anything that is not one of PARAMETERS with a value it can have.
 *
 * @example parseParameters(new URLSearchParams('q=select&lang=ts'), vocabulary, 'ko').options.language // 'typescript'
 */
export function parseParameters(
  given: URLSearchParams,
  vocabulary: Vocabulary,
  fallback: Locale,
): SearchParameters {
  assertKnownOnce(given);
  const query = parseQuery(given.get('q') ?? '');
  const locale = parseName(given, 'locale', namesOf(LOCALES)) ?? fallback;
  const language = parseName(given, 'lang', languageNames(vocabulary));
  const category = parseName(given, 'category', namesOf(vocabulary.categories));
  const kind = parseName(given, 'kind', namesOf(HIT_KINDS));
  const limit = parseLimit(given.get('limit'));
  const exact = parseName(given, 'exact', namesOf(['true', 'false']));
  return {
    query,
    locale,
    options: {
      limit,
      ...(language !== undefined && { language }),
      ...(category !== undefined && { category }),
      ...(kind !== undefined && { kind }),
      ...(exact !== undefined && { exact: exact === 'true' }),
    },
  };
}

function assertKnownOnce(given: URLSearchParams): void {
  for (const name of given.keys()) {
    if (!(PARAMETERS as readonly string[]).includes(name)) {
      throw new ProblemError(
        'unknown-parameter',
        `Unknown parameter ${quote(name)}: the parameters are ${PARAMETERS.join(', ')}.`,
        findNearest(name, PARAMETERS),
      );
    }
    if (given.getAll(name).length > 1) {
      throw new ProblemError(
        'repeated-parameter',
        `Parameter ${name} is given twice: give it once.`,
      );
    }
  }
}

function parseQuery(text: string): string {
  const query = text.trim();
  if (query === '') {
    const detail = 'The query is empty: q needs a word, a name or an operator to search for.';
    throw new ProblemError('missing-query', detail);
  }
  const length = [...query].length;
  if (length > LONGEST_QUERY) {
    const detail = `The query has ${length} characters: ${LONGEST_QUERY} is the most.`;
    throw new ProblemError('long-query', detail);
  }
  const control = /\p{Cc}/u.exec(query)?.[0].codePointAt(0);
  if (control !== undefined) {
    const name = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
    const detail = `The query has the control character ${name}: leave it out.`;
    throw new ProblemError('unreadable-query', detail);
  }
  // Decoders put U+FFFD where the bytes were not UTF-8.
  if (/[\p{Cs}\uFFFD]/u.test(query)) {
    const detail = 'The query is not UTF-8 text: encode it as UTF-8, then percent-encode it.';
    throw new ProblemError('unreadable-query', detail);
  }
  return query;
}

/** Accepted spelling, in lower case → the name that it stands for. */
type Names<T extends string> = ReadonlyMap<string, T>;

function namesOf<T extends string>(names: readonly T[]): Names<T> {
  return new Map(names.map((name) => [name, name]));
}

function languageNames({ languages }: Vocabulary): Names<string> {
  return new Map(
    languages.flatMap(({ id, shortNames }) =>
      [id, ...shortNames].map((name) => [name, id] as const),
    ),
  );
}

function parseName<T extends string>(
  given: URLSearchParams,
  parameter: Parameter,
  names: Names<T>,
): T | undefined {
  const value = given.get(parameter);
  if (value === null) return undefined;
  const found = names.get(value.toLowerCase());
  if (found !== undefined) return found;
  const near = findNearest(value, [...names.keys()]).map((name) => names.get(name) ?? name);
  throw new ProblemError(
    'invalid-value',
    `Unknown ${parameter} ${quote(value)}: use one of ${[...new Set(names.values())].join(', ')}.`,
    [...new Set(near)],
  );
}

function parseLimit(value: string | null): number {
  if (value === null) return DEFAULT_LIMIT;
  const limit = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (limit >= 1 && limit <= HIGHEST_LIMIT) return limit;
  throw new ProblemError(
    'invalid-value',
    `The limit ${quote(value)} is not a whole number from 1 to ${HIGHEST_LIMIT}.`,
  );
}
