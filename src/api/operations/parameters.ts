import type { Language, Locale, Site } from '../../data/types';
import { HIT_KINDS } from '../../search/types';
import type { OneOrMore, SearchOptions } from '../../search/types';
import { ProblemError, quote } from '../problem';
import type { CrossReferenceParameters } from './crossReference';
import { assertKnownOnce, parseName, parseNames, parseQuery, spellingsOf } from './values';
import type { Spellings } from './values';

/** The names that a search can be limited to. */
export interface Vocabulary {
  readonly languages: readonly { readonly id: string; readonly shortNames: readonly string[] }[];
  readonly categories: readonly string[];
}

/** Gives the names that a search of `site` can be limited to. */
export function vocabularyOf({ languages, categories }: Pick<Site, 'languages' | 'categories'>) {
  return { languages, categories: categories.map(({ id }) => id) } satisfies Vocabulary;
}

/** A search that was asked for and can be answered. */
export interface SearchParameters {
  readonly query: string;
  readonly locale: Locale;
  readonly options: SearchOptions;
  /** The language that the asker knows: of equal hits its own come first. */
  readonly from?: Language;
  /** The languages that the asker reads for, which come next. */
  readonly to: readonly Language[];
  /** Where to go on: `next` of the answer before. */
  readonly cursor?: string;
}

export { HIT_KINDS };

export const PARAMETERS = [
  'q',
  'locale',
  'lang',
  'from',
  'to',
  'category',
  'kind',
  'limit',
  'cursor',
  'exact',
] as const;
export const CROSS_REFERENCE_PARAMETERS = ['q', 'from', 'to', 'locale'] as const;
export const LOCALES: readonly Locale[] = ['ko', 'en'];
export const DEFAULT_LIMIT = 20;
export const HIGHEST_LIMIT = 100;

/**
 * Reads the parameters of a search, from an address or from a command line alike. Languages are
 * accepted by id or short name, and all names in any case; `lang`, `category`, `kind` and `to` take
 * several with commas between them. Throws a ProblemError that says what is
 * wrong, with the nearest names, on anything that is not one of PARAMETERS with a value it can have.
 *
 * @example parseParameters(new URLSearchParams('q=select&lang=ts'), vocabulary, 'ko').options.language // 'typescript'
 */
export function parseParameters(
  given: URLSearchParams,
  vocabulary: Vocabulary,
  fallback: Locale,
): SearchParameters {
  assertKnownOnce(given, PARAMETERS);
  const query = parseQuery(given.get('q') ?? '');
  const locale = parseName(given, 'locale', spellingsOf(LOCALES)) ?? fallback;
  const language = parseSeveral(given, 'lang', languageNames(vocabulary));
  const { from, to } = parseDirection(given, vocabulary);
  const category = parseSeveral(given, 'category', spellingsOf(vocabulary.categories));
  const kind = parseSeveral(given, 'kind', spellingsOf(HIT_KINDS));
  const limit = parseLimit(given.get('limit'));
  const exact = parseName(given, 'exact', spellingsOf(['true', 'false']));
  const cursor = given.get('cursor');
  return {
    query,
    locale,
    to,
    ...(from && { from }),
    ...(cursor !== null && { cursor }),
    options: {
      limit,
      ...(language !== undefined && { language }),
      ...(category !== undefined && { category }),
      ...(kind !== undefined && { kind }),
      ...(exact !== undefined && { exact: exact === 'true' }),
    },
  };
}

/**
 * Reads the parameters of a cross-reference; `to` takes several languages with commas between them.
 * Throws a ProblemError on anything that is not one of CROSS_REFERENCE_PARAMETERS with a value it can
 * have, and where `to` asks for the language that the name is of.
 *
 * @example parseCrossReference(new URLSearchParams('q=select&from=go&to=rs'), vocabulary, 'ko').to // ['rust']
 */
export function parseCrossReference(
  given: URLSearchParams,
  vocabulary: Vocabulary,
  fallback: Locale,
): CrossReferenceParameters {
  assertKnownOnce(given, CROSS_REFERENCE_PARAMETERS);
  const query = parseQuery(given.get('q') ?? '');
  const locale = parseName(given, 'locale', spellingsOf(LOCALES)) ?? fallback;
  return { query, locale, ...parseDirection(given, vocabulary) };
}

function parseDirection(
  given: URLSearchParams,
  vocabulary: Vocabulary,
): Pick<CrossReferenceParameters, 'from' | 'to'> {
  const names = languageNames(vocabulary) as Spellings<Language>;
  const from = parseName(given, 'from', names);
  const to = parseNames(given, 'to', names);
  if (from !== undefined && to.includes(from)) {
    const detail = `Both from and to are ${quote(from)}: to is for other languages.`;
    throw new ProblemError('invalid-value', detail);
  }
  return { to, ...(from && { from }) };
}

function languageNames({ languages }: Vocabulary): Spellings<string> {
  return new Map(
    languages.flatMap(({ id, shortNames }) =>
      [id, ...shortNames].map((name) => [name, id] as const),
    ),
  );
}

function parseSeveral<T extends string>(
  given: URLSearchParams,
  parameter: string,
  names: Spellings<T>,
): OneOrMore<T> | undefined {
  const values = parseNames(given, parameter, names);
  return values.length > 1 ? values : values[0];
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
