import type { SearchDocument } from '../types';
import { HIT_KINDS } from '../types';
import type { Facets } from '../types';
import type { Limits } from './limits';

/**
 * Counts, by `count`, what each value of each facet of `documents` would find beside the other limits.
 * Each facet is counted when it is first read, and then kept.
 */
export function createFacets(
  documents: readonly SearchDocument[],
  limits: Limits,
  count: (limits: Limits) => number,
): Facets {
  const countEach = <V extends string>(
    facet: keyof Limits,
    values: readonly V[],
  ): Readonly<Record<V, number>> =>
    Object.fromEntries(
      values.map((value) => [value, count({ ...limits, [facet]: [value] })]),
    ) as Record<V, number>;
  let kinds: Facets['kinds'] | undefined;
  let languages: Facets['languages'] | undefined;
  let categories: Facets['categories'] | undefined;
  return {
    get kinds() {
      return (kinds ??= countEach('kinds', HIT_KINDS));
    },
    get languages() {
      const values = unique(documents.flatMap((document) => document.languages));
      return (languages ??= countEach('languages', values));
    },
    get categories() {
      const values = unique(documents.flatMap(({ category }) => category ?? []));
      return (categories ??= countEach('categories', values));
    },
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
