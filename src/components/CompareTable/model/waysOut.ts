import type { PublicConstructSummary } from '../../../api/contract';
import type { TableState } from './state';

/** A filter as a whole. */
export type Filter = 'text' | 'categories' | 'kinds' | 'only' | 'languages';

/** A filter without which there would be rows. */
export interface WayOut {
  readonly filter: Filter;
  /** The state without it. */
  readonly state: TableState;
  /** What would be shown, best first. */
  readonly rows: readonly PublicConstructSummary[];
}

const LIFTED: Readonly<Record<Filter, Partial<TableState>>> = {
  kinds: { kinds: [] },
  only: { only: [] },
  categories: { categories: [] },
  languages: { languages: undefined },
  text: { text: '', isExact: false },
};

/** Gives `state` without one filter. */
export function lift(state: TableState, filter: Filter): TableState {
  return { ...state, ...LIFTED[filter] };
}

/** Gives `state` with every row, in its columns and order. */
export function clearFilters(state: TableState): TableState {
  const filters = ['text', 'categories', 'kinds', 'only'] as const;
  return filters.reduce<TableState>(lift, state);
}

/** Gives the filters that limit rows or, by what is shown, can limit them. */
export function activeFilters(state: TableState): readonly Filter[] {
  const limitsColumns = state.kinds.length > 0 || state.only.length > 0;
  const isActive: Readonly<Record<Filter, boolean>> = {
    kinds: state.kinds.length > 0,
    only: state.only.length > 0,
    categories: state.categories.length > 0,
    languages: state.languages !== undefined && limitsColumns,
    text: state.text.trim() !== '',
  };
  return (Object.keys(LIFTED) as Filter[]).filter((filter) => isActive[filter]);
}

/**
 * Gives, for a state that no row fits, each filter that is alone in the way, the text last: it is what the
 * reader came for. Empty where only several together let rows through.
 */
export function findWaysOut(
  state: TableState,
  select: (state: TableState) => readonly PublicConstructSummary[],
): readonly WayOut[] {
  return activeFilters(state)
    .map((filter) => {
      const next = lift(state, filter);
      return { filter, state: next, rows: select(next) };
    })
    .filter(({ rows }) => rows.length > 0);
}

/**
 * Gives for a text that finds nothing the one of its words that finds fewest, and so says most;
 * undefined if it is one word or none of them finds anything.
 *
 * @example findPart('mutex zzz', (text) => (text === 'mutex' ? 3 : 0)) // { text: 'mutex', total: 3 }
 */
export function findPart(
  text: string,
  count: (text: string) => number,
): { readonly text: string; readonly total: number } | undefined {
  const words = [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
  if (words.length < 2) return undefined;
  const found = words.map((word) => ({ text: word, total: count(word) }));
  return found.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total)[0];
}
