import Translate from '@docusaurus/Translate';
import { useCallback, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type {
  PublicCategorySummary,
  PublicConstructSummary,
  PublicLanguage,
} from '../../api/contract';
import { Failed } from '../Search/Failed';
import { statusText } from '../Search/status';
import { useSearch } from '../Search/useSearch';
import { Rejected } from '../UrlState/Rejected';
import { useUrlState } from '../UrlState/useUrlState';
import { Empty } from './Empty';
import { Filters } from './Filters';
import { EVERYTHING, constructsOf, formatTable, parseTable, selectRows } from './model';
import { Rows } from './Rows';
import styles from './styles.module.css';

interface Props {
  readonly constructs: readonly PublicConstructSummary[];
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly languages: readonly PublicLanguage[];
}

/** All constructs in all languages with filters; without scripts it is the whole table. */
export default function CompareTable({ constructs, categories, languages }: Props): ReactNode {
  const parse = useCallback(
    (query: string) =>
      parseTable(
        query,
        categories.map(({ id }) => id),
      ),
    [categories],
  );
  const { state, rejected, setState } = useUrlState(parse, formatTable);
  const search = useSearch();
  const { load } = search;
  const isAsking = state.text.trim() !== '';
  useEffect(() => {
    if (isAsking) load();
  }, [isAsking, load]);

  const run = search.state.status === 'ready' ? search.state.run : undefined;
  const ranked = useMemo(
    () => (run && isAsking ? constructsOf(run(state.text, { limit: Infinity }).hits) : undefined),
    [run, isAsking, state.text],
  );
  const rows = selectRows(constructs, state.category, ranked);

  return (
    <>
      <Filters
        state={state}
        categories={categories}
        languages={languages}
        onChange={setState}
        onSearch={load}
      />
      <Rejected values={rejected} />
      {search.state.status === 'failed' && <Failed onRetry={load} isAtTable />}
      <p className={styles.count} role="status">
        {isAsking && search.state.status === 'loading' ? (
          statusText('loading', undefined)
        ) : (
          <Translate id="compare.count" values={{ shown: rows.length, all: constructs.length }}>
            {'전체 {all}개 중 {shown}개'}
          </Translate>
        )}
      </p>
      {rows.length === 0 ? (
        <Empty text={state.text} onReset={() => setState(EVERYTHING)} />
      ) : (
        <Rows rows={rows} shown={state.languages} categories={categories} languages={languages} />
      )}
    </>
  );
}
