import type { PublicCategorySummary, PublicConstructSummary } from '../../api/contract';
import { kinds } from '../../data/kinds';
import type { Kind, Language } from '../../data/types';

/** How many constructs a language has in each way. */
export type Counts = Readonly<Record<Kind, number>>;

/** Adds up what a language has over all categories. */
export function sumCounts(
  categories: readonly Pick<PublicCategorySummary, 'counts'>[],
  language: Language,
): Counts {
  const entries = kinds.map(({ id }) => [
    id,
    categories.reduce((sum, { counts }) => sum + counts[language][id], 0),
  ]);
  return Object.fromEntries(entries) as Record<Kind, number>;
}

/** Counts in which ways a language has constructs. */
export function countKinds(
  constructs: readonly Pick<PublicConstructSummary, 'counterparts'>[],
  language: Language,
): Counts {
  const entries = kinds.map(({ id }) => [
    id,
    constructs.filter(({ counterparts }) => counterparts[language].kind === id).length,
  ]);
  return Object.fromEntries(entries) as Record<Kind, number>;
}
