import { kinds } from '../../../data/kinds';
import { languageIds } from '../../../data/languages';
import type { Kind, Language } from '../../../data/types';
import { findReader } from '../../Reader/model';
import { createParamReader, formatParams } from '../../UrlState/params';
import type { Parsed } from '../../UrlState/params';

/** What rows are limited to: every shown language has it; they have it in different ways. */
export type Only = 'everywhere' | 'differ';

/** Orders that can be asked for. */
export type Sort = 'chapter' | 'title' | 'difference';

/** What the table shows. */
export interface TableState {
  readonly text: string;
  /** Whether the text is searched for as it is typed. */
  readonly isExact: boolean;
  /** Columns in their order, at least one; undefined: those of the reader. */
  readonly languages: readonly Language[] | undefined;
  /** Empty: all. */
  readonly categories: readonly string[];
  /** Empty: all. */
  readonly kinds: readonly Kind[];
  readonly only: readonly Only[];
  /** Undefined: best match first where a text is searched for, else as the chapter has them. */
  readonly sort: Sort | undefined;
  readonly isGrouped: boolean;
  /** Ids of the constructs that are expanded. */
  readonly open: readonly string[];
}

export const ONLY: readonly Only[] = ['everywhere', 'differ'];
export const SORTS: readonly Sort[] = ['chapter', 'title', 'difference'];
const KINDS: readonly Kind[] = kinds.map(({ id }) => id);

/** Every row, in the columns of the reader. */
export const EVERYTHING: TableState = {
  text: '',
  isExact: false,
  languages: undefined,
  categories: [],
  kinds: [],
  only: [],
  sort: undefined,
  isGrouped: false,
  open: [],
};

/** The ids that an address can name. */
export interface Known {
  readonly categories: readonly string[];
  readonly constructs: readonly string[];
}

/** Reads the state of the table from a query string; what is not there or not known limits nothing. */
export function parseTable(search: string, known: Known): Parsed<TableState> {
  const reader = createParamReader(search);
  const languages = reader.readOrdered('lang', languageIds);
  const text = reader.readText('q');
  const state: TableState = {
    text,
    isExact: reader.readChoice('exact', ['true']) !== undefined && text !== '',
    languages: languages.length === 0 ? undefined : languages,
    categories: reader.readChoices('category', known.categories),
    kinds: reader.readChoices('kind', KINDS),
    only: reader.readChoices('only', ONLY),
    sort: reader.readChoice('sort', SORTS),
    isGrouped: reader.readChoice('group', ['category']) !== undefined,
    open: reader.readChoices('open', known.constructs),
  };
  return { state, rejected: [...reader.rejected, ...refusedReader(search)] };
}

/** Writes the state so that `parseTable` reads it back; "" if it changes nothing. */
export function formatTable(state: TableState): string {
  return formatParams({
    q: state.text,
    exact: state.isExact && state.text !== '' ? 'true' : '',
    lang: (state.languages ?? []).join(','),
    category: state.categories.join(','),
    kind: state.kinds.join(','),
    only: state.only.join(','),
    sort: state.sort ?? '',
    group: state.isGrouped ? 'category' : '',
    open: state.open.join(','),
  });
}

/** The languages of the reader stand in the address for the whole site, but only here are they columns. */
function refusedReader(search: string): readonly string[] {
  const params = new URLSearchParams(search);
  const named = ['from', 'to'].filter((name) => (params.get(name) ?? '') !== '');
  if (named.length === 0 || findReader(search)) return [];
  return named.flatMap((name) => {
    const reader = createParamReader(search);
    reader.readChoice(name, []);
    return reader.rejected;
  });
}
