import Translate from '@docusaurus/Translate';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type {
  PublicCategorySummary,
  PublicConstructSummary,
  PublicLanguage,
} from '../../api/contract';
import { Failed } from '../Search/Failed';
import { Reading } from '../Search/notes/Reading';
import { statusText } from '../Search/status';
import { Rejected } from '../UrlState/Rejected';
import { Coverage } from './Coverage';
import { Empty } from './Empty';
import { Export } from './Export';
import { KeysDialog } from './Keys/KeysDialog';
import { focusRow, useKeys } from './Keys/useKeys';
import { Rows } from './Rows';
import styles from './styles.module.css';
import { Active } from './Toolbar/Active';
import { Toolbar } from './Toolbar';
import { useTable } from './useTable';

interface Props {
  readonly constructs: readonly PublicConstructSummary[];
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly languages: readonly PublicLanguage[];
}

/** All constructs in all languages with filters; without scripts it is the whole table. */
export default function CompareTable({ constructs, categories, languages }: Props): ReactNode {
  const table = useTable({ constructs, categories });
  const { state, setState, drawn, shown, rows, search } = table;
  const page = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const [areKeysShown, setAreKeysShown] = useState(false);
  const showKeys = useCallback(() => setAreKeysShown(true), []);

  // What changes with every key typed must not make every row new.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const toggleRow = useCallback(
    (id: string) => {
      const { open } = latest.current;
      const next = open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
      setState({ ...latest.current, open: next });
    },
    [setState],
  );
  useKeys({ page, onToggle: toggleRow, onKeys: showKeys });

  // The button that was pressed is gone then: the focus goes to what it did.
  const pushAndTell = (next: typeof state): void => {
    setState(next, 'push');
    count.current?.focus({ preventScroll: true });
  };
  const isLoading = table.isAsking && search.state.status === 'loading';
  return (
    <div ref={page} className={styles.page}>
      <noscript>
        <p className={styles.noscript}>
          <Translate id="compare.noscript">
            조건을 고르려면 자바스크립트가 있어야 합니다. 아래 표에는 모든 개념이 있습니다.
          </Translate>
        </p>
      </noscript>
      <Toolbar
        state={state}
        shown={table.columns}
        categories={categories}
        counts={table.counts}
        onChange={setState}
        onSearch={search.load}
        onDone={() => page.current && focusRow(page.current)}
      />
      <Rejected values={table.rejected} />
      {search.state.status === 'failed' && <Failed onRetry={search.load} isAtTable />}
      {table.reading !== undefined && (
        <Reading
          reading={table.reading}
          onExact={() => setState({ ...state, isExact: true }, 'push')}
        />
      )}
      <Active state={drawn} onChange={pushAndTell} />
      <div className={styles.head}>
        <p ref={count} className={styles.count} role="status" tabIndex={-1}>
          {isLoading ? (
            statusText('loading', undefined)
          ) : (
            <Translate id="compare.count" values={{ shown: rows.length, all: constructs.length }}>
              {'전체 {all}개 중 {shown}개'}
            </Translate>
          )}
        </p>
        <Coverage rows={rows} shown={shown} />
        <Export state={drawn} rows={rows} shown={shown} />
        <button type="button" className={styles.keys} aria-haspopup="dialog" onClick={showKeys}>
          <Translate id="compare.keys">단축키</Translate> <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {table.help ? (
        <Empty state={drawn} {...table.help} onChange={pushAndTell} />
      ) : (
        <Rows
          rows={rows}
          shown={shown}
          categories={categories}
          languages={languages}
          isGrouped={drawn.isGrouped}
          open={drawn.open}
          onToggle={toggleRow}
        />
      )}
      {areKeysShown && <KeysDialog onClose={() => setAreKeysShown(false)} />}
    </div>
  );
}
