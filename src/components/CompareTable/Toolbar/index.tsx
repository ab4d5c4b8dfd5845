import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PublicCategorySummary } from '../../../api/contract';
import { kinds } from '../../../data/kinds';
import type { Language } from '../../../data/types';
import { SIGNS } from '../../KindBadge/signs';
import { SearchField } from '../../Search/SearchField';
import type { Step } from '../../UrlState/useUrlState';
import { useLocale } from '../../useLocale';
import type { OptionCounts } from '../model/select';
import { ONLY } from '../model/state';
import type { TableState } from '../model/state';
import { Columns } from './Columns';
import { Facet } from './Facet';
import { Order } from './Order';
import styles from './styles.module.css';
import { onlyTitle } from './words';

interface Props {
  readonly state: TableState;
  readonly shown: readonly Language[];
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly counts: OptionCounts;
  readonly onChange: (next: TableState, step?: Step) => void;
  /** The reader is about to search. */
  readonly onSearch: () => void;
  /** The reader has typed what they search for. */
  readonly onDone: () => void;
}

/** What chooses rows and columns: text, filters, languages, order. */
export function Toolbar(props: Props): ReactNode {
  const { state, shown, categories, counts, onChange, onSearch, onDone } = props;
  const locale = useLocale();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const push = (next: TableState): void => onChange(next, 'push');
  return (
    <form
      className={styles.toolbar}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <div className={styles.line}>
        <SearchField
          value={state.text}
          onChange={(text) => onChange({ ...state, text, isExact: false })}
          onFocus={onSearch}
        />
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isUnfolded}
          aria-controls="compare-filters"
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          <Translate id="compare.filters">조건과 언어</Translate>
        </button>
      </div>
      <div id="compare-filters" className={clsx(styles.panel, isUnfolded && styles.unfolded)}>
        <Columns shown={shown} onChange={(languages) => push({ ...state, languages })} />
        <Order state={state} onChange={push} />
        <Facet
          label={<Translate id="compare.kind">대응</Translate>}
          options={kinds.map(({ id, title }) => ({
            id,
            title: (
              <>
                <span className={styles.sign} aria-hidden="true">
                  {SIGNS[id]}
                </span>{' '}
                {title[locale]}
              </>
            ),
          }))}
          values={state.kinds}
          counts={counts.kinds}
          onChange={(chosen) => push({ ...state, kinds: chosen })}
        />
        <Facet
          label={<Translate id="compare.only">보여 주는 언어에서</Translate>}
          options={ONLY.map((id) => ({ id, title: onlyTitle(id) }))}
          values={state.only}
          counts={counts.only}
          onChange={(only) => push({ ...state, only })}
        />
        <Facet
          label={<Translate id="compare.category">분류</Translate>}
          options={categories.map(({ id, title }) => ({ id, title: title[locale] }))}
          values={state.categories}
          counts={counts.categories}
          onChange={(chosen) => push({ ...state, categories: chosen })}
        />
      </div>
    </form>
  );
}
