import type { PublicConstructSummary, PublicCounterpart } from '../../api/contract';
import { languages } from '../../data/languages';
import type { Language } from '../../data/types';
import type { Hit } from '../../search/types';
import { createParamReader, formatParams } from '../UrlState/params';
import type { Parsed } from '../UrlState/params';

/** What the table shows. */
export interface TableState {
  readonly text: string;
  /** Columns, at least one, in display order. */
  readonly languages: readonly Language[];
  readonly category: string | undefined;
}

const ALL: readonly Language[] = languages.map(({ id }) => id);

/** Every row and column. */
export const EVERYTHING: TableState = { text: '', languages: ALL, category: undefined };

/** Reads the state of the table from a query string; what is not there or not known limits nothing. */
export function parseTable(search: string, categories: readonly string[]): Parsed<TableState> {
  const reader = createParamReader(search);
  const shown = reader.readChoices('lang', ALL);
  const state = {
    text: reader.readText('q'),
    languages: shown.length === 0 ? ALL : shown,
    category: reader.readChoice('category', categories),
  };
  return { state, rejected: reader.rejected };
}

/** Writes the state so that `parseTable` reads it back; "" if it limits nothing. */
export function formatTable({ text, languages: shown, category }: TableState): string {
  return formatParams({
    q: text,
    lang: shown.length === ALL.length ? '' : shown.join(','),
    category: category ?? '',
  });
}

/** Shows or hides a column. The last one stays. */
export function toggleLanguage(state: TableState, language: Language): TableState {
  const next = ALL.filter((id) => state.languages.includes(id) !== (id === language));
  return next.length === 0 ? state : { ...state, languages: next };
}

/** Gives the constructs that hits stand for or belong to, best first, each once. */
export function constructsOf(hits: readonly Hit[]): readonly string[] {
  return [...new Set(hits.flatMap(({ document }) => document.construct ?? []))];
}

/**
 * Gives the rows of a category (undefined: of all). With `ranked`, only the constructs in it, in its
 * order.
 */
export function selectRows(
  constructs: readonly PublicConstructSummary[],
  category: string | undefined,
  ranked: readonly string[] | undefined,
): readonly PublicConstructSummary[] {
  const rows = ranked
    ? ranked.flatMap((id) => constructs.find((construct) => construct.id === id) ?? [])
    : constructs;
  return rows.filter((row) => category === undefined || row.category === category);
}

/** Gives at most two names of a counterpart that its syntax does not show already. */
export function namesBeside({ symbols, syntax }: PublicCounterpart): readonly string[] {
  return symbols
    .map(({ name }) => name)
    .filter((name) => !syntax.includes(name))
    .slice(0, 2);
}
