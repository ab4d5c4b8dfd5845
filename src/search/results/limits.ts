import type { OneOrMore, SearchDocument, SearchOptions } from '../types';

/** What documents have to be; an empty list does not limit. */
export interface Limits {
  readonly languages: readonly string[];
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
}

export const NO_LIMITS: Limits = { languages: [], categories: [], kinds: [] };

/** Reads the limits of a search; `typed` is the language that the query itself names. */
export function readLimits(
  { language, category, kind }: SearchOptions,
  typed: string | undefined,
): Limits {
  return {
    languages: toList(language ?? typed),
    categories: toList(category),
    kinds: toList(kind),
  };
}

/** Tells whether a document has one of the values in each facet that is limited. */
export function fits(document: SearchDocument, { languages, categories, kinds }: Limits): boolean {
  if (kinds.length > 0 && !kinds.includes(document.kind)) return false;
  if (categories.length > 0 && !categories.includes(document.category ?? '')) return false;
  return (
    languages.length === 0 ||
    document.languages.length === 0 ||
    document.languages.some((language) => languages.includes(language))
  );
}

function toList<T>(given: OneOrMore<T> | undefined): readonly T[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? (given as readonly T[]) : [given as T];
}
