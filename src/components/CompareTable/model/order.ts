import type { PublicConstructSummary } from '../../../api/contract';
import { kinds } from '../../../data/kinds';
import type { Language, Locale } from '../../../data/types';
import type { Sort } from './state';

/** What the order of rows depends on. */
export interface Ordering {
  readonly sort: Sort | undefined;
  readonly shown: readonly Language[];
  readonly locale: Locale;
}

/**
 * Gives rows in the order that is asked for: undefined leaves them as they are, "chapter" takes the
 * order of `constructs`, "difference" puts first what the shown languages have in the most different
 * ways. What is equal stays in its order.
 */
export function sortRows(
  rows: readonly PublicConstructSummary[],
  constructs: readonly PublicConstructSummary[],
  { sort, shown, locale }: Ordering,
): readonly PublicConstructSummary[] {
  if (sort === undefined) return rows;
  if (sort === 'chapter') {
    const chosen = new Set(rows);
    return constructs.filter((construct) => chosen.has(construct));
  }
  if (sort === 'difference') {
    const distances = new Map(rows.map((row) => [row, differenceOf(row, shown)]));
    return [...rows].sort((a, b) => (distances.get(b) ?? 0) - (distances.get(a) ?? 0));
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...rows].sort((a, b) => compare(a.title[locale], b.title[locale]));
}

const RANKS = new Map(kinds.map(({ id }, rank) => [id, rank]));

/**
 * Says how differently languages have a construct: above all how far the closest and the farthest kind
 * are apart, then how far all are from an equivalent. 0 where all have an equivalent.
 */
export function differenceOf(
  { counterparts }: Pick<PublicConstructSummary, 'counterparts'>,
  languages: readonly Language[],
): number {
  const ranks = languages.map((language) => RANKS.get(counterparts[language].kind) ?? 0);
  const spread = Math.max(...ranks) - Math.min(...ranks);
  return spread * 100 + ranks.reduce((sum, rank) => sum + rank, 0);
}

/** Rows under one heading. */
export interface Group {
  /** Undefined where rows are not grouped. */
  readonly category: string | undefined;
  readonly rows: readonly PublicConstructSummary[];
}

/** Puts rows under their categories, in the order of `categories`; those without rows are left out. */
export function groupRows(
  rows: readonly PublicConstructSummary[],
  categories: readonly string[],
): readonly Group[] {
  return categories
    .map((category) => ({ category, rows: rows.filter((row) => row.category === category) }))
    .filter((group) => group.rows.length > 0);
}
