import type { PublicConstructSummary } from '../../../api/contract';
import { kinds } from '../../../data/kinds';
import type { Kind, Language } from '../../../data/types';
import type { Hit } from '../../../search/types';
import { ONLY } from './state';
import type { Only, TableState } from './state';

/** What chooses rows. */
export interface Selection extends Pick<TableState, 'categories' | 'kinds' | 'only'> {
  readonly shown: readonly Language[];
  /** Ids of what the text finds, best first; undefined where no text is searched for. */
  readonly ranked: readonly string[] | undefined;
}

/** Gives the constructs that hits stand for or belong to, best first, each once. */
export function constructsOf(hits: readonly Hit[]): readonly string[] {
  return [...new Set(hits.flatMap(({ document }) => document.construct ?? []))];
}

/**
 * Gives the rows that fit, ranked ones in that order, else as they come. A row fits kinds if one shown
 * language has it in one of them; "everywhere" if none of them lacks it; "differ" if they have it in
 * more than one way.
 */
export function selectRows(
  constructs: readonly PublicConstructSummary[],
  selection: Selection,
): readonly PublicConstructSummary[] {
  const { categories, only, ranked, shown } = selection;
  const byId = new Map(constructs.map((construct) => [construct.id, construct]));
  const found = ranked ? ranked.flatMap((id) => byId.get(id) ?? []) : constructs;
  return found.filter((row) => {
    const had = kindsOf(row, shown);
    if (categories.length > 0 && !categories.includes(row.category)) return false;
    if (selection.kinds.length > 0 && !selection.kinds.some((kind) => had.has(kind))) return false;
    if (only.includes('everywhere') && had.has('none')) return false;
    return !only.includes('differ') || had.size > 1;
  });
}

/** For every option of every filter the number of rows. */
export interface OptionCounts {
  readonly categories: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly only: ReadonlyMap<Only, number>;
}

/**
 * Counts for each option the rows that fit it, with the other filters as they are. Of categories and of
 * kinds any chosen one is enough, so an option counts alone; each of `only` is asked of every row.
 */
export function countOptions(
  constructs: readonly PublicConstructSummary[],
  categories: readonly string[],
  selection: Selection,
): OptionCounts {
  const count = (change: Partial<Selection>) =>
    selectRows(constructs, { ...selection, ...change }).length;
  return {
    categories: new Map(categories.map((id) => [id, count({ categories: [id] })])),
    kinds: new Map(kinds.map(({ id }) => [id, count({ kinds: [id] })])),
    only: new Map(ONLY.map((id) => [id, count({ only: [...selection.only, id] })])),
  };
}

/** Gives the ways in which languages have a construct. */
export function kindsOf(
  { counterparts }: Pick<PublicConstructSummary, 'counterparts'>,
  languages: readonly Language[],
): ReadonlySet<Kind> {
  return new Set(languages.map((language) => counterparts[language].kind));
}
