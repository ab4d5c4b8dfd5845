import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import type { PublicCategorySummary, PublicConstructSummary } from '../../api/contract';
import { languagesOf } from '../Reader/model';
import { useReader } from '../Reader/useReader';
import { useSearch } from '../Search/useSearch';
import { useUrlState } from '../UrlState/useUrlState';
import { useLocale } from '../useLocale';
import { sortRows } from './model/order';
import { constructsOf, countOptions, selectRows } from './model/select';
import type { Selection } from './model/select';
import { formatTable, parseTable } from './model/state';
import type { TableState } from './model/state';
import { findPart, findWaysOut } from './model/waysOut';

interface Lists {
  readonly constructs: readonly PublicConstructSummary[];
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
}

/**
 * Gives the state of the table and all that follows from it. The rows follow a text that is typed after
 * its field has been drawn.
 */
export function useTable({ constructs, categories }: Lists) {
  const locale = useLocale();
  const known = useMemo(
    () => ({
      categories: categories.map(({ id }) => id),
      constructs: constructs.map(({ id }) => id),
    }),
    [constructs, categories],
  );
  const parse = useCallback((query: string) => parseTable(query, known), [known]);
  const { state, rejected, setState } = useUrlState(parse, formatTable);
  const { reader } = useReader();
  const search = useSearch();
  const { load } = search;
  const isAsking = state.text.trim() !== '';
  useEffect(() => {
    if (isAsking) load();
  }, [isAsking, load]);

  const run = search.state.status === 'ready' ? search.state.run : undefined;
  const drawn = useDeferredValue(state);
  const shown = useMemo(() => drawn.languages ?? languagesOf(reader), [drawn.languages, reader]);
  const columns = state.languages ?? languagesOf(reader);

  const ask = useCallback(
    ({ text, isExact }: Pick<TableState, 'text' | 'isExact'>) =>
      run && text.trim() !== '' ? run(text, { limit: Infinity, exact: isExact }) : undefined,
    [run],
  );
  const { text, isExact } = drawn;
  const answer = useMemo(() => ask({ text, isExact }), [ask, text, isExact]);
  const { categories: chosen, kinds, only, sort } = drawn;
  const selection = useMemo((): Selection => {
    const ranked = answer && constructsOf(answer.hits);
    return { categories: chosen, kinds, only, shown, ranked };
  }, [answer, chosen, kinds, only, shown]);
  const rows = useMemo(
    () => sortRows(selectRows(constructs, selection), constructs, { sort, shown, locale }),
    [constructs, selection, sort, shown, locale],
  );
  const counts = useMemo(
    () => countOptions(constructs, known.categories, selection),
    [constructs, known, selection],
  );

  const help = useMemo(() => {
    if (rows.length > 0) return undefined;
    const select = (next: TableState) => {
      const found = ask(next);
      const { categories: kept, kinds: had, only: alike, languages } = next;
      const columns = languages ?? languagesOf(reader);
      const ranked = found && constructsOf(found.hits);
      return selectRows(constructs, {
        categories: kept,
        kinds: had,
        only: alike,
        shown: columns,
        ranked,
      });
    };
    const isUnknown = selection.ranked?.length === 0;
    return {
      ways: findWaysOut(drawn, select),
      part: isUnknown
        ? findPart(drawn.text, (part) => select({ ...drawn, text: part }).length)
        : undefined,
    };
  }, [rows, ask, reader, constructs, selection, drawn]);

  return {
    state,
    rejected,
    setState,
    search,
    isAsking,
    reading: answer?.reading,
    columns,
    drawn,
    shown,
    rows,
    counts,
    help,
  };
}
