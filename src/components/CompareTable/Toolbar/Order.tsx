import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Choice } from '../../UrlState/Choice';
import { SORTS } from '../model/state';
import type { Sort, TableState } from '../model/state';
import styles from './styles.module.css';
import { sortTitle } from './words';

interface Props {
  readonly state: TableState;
  readonly onChange: (next: TableState) => void;
}

/** In which order rows come, and whether under their categories. */
export function Order({ state, onChange }: Props): ReactNode {
  const isAsking = state.text.trim() !== '';
  // Without a text, what comes by itself is the order of the chapter.
  const usual = isAsking
    ? translate({ id: 'compare.sort.match', message: '잘 맞는 순서' })
    : sortTitle('chapter');
  const sorts: readonly Sort[] = isAsking ? SORTS : SORTS.filter((sort) => sort !== 'chapter');
  return (
    <div className={styles.order}>
      <Choice
        label={<Translate id="compare.sort">정렬</Translate>}
        all={usual}
        options={sorts.map((id) => ({ id, title: sortTitle(id) }))}
        value={state.sort}
        onChange={(sort) => onChange({ ...state, sort })}
      />
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={state.isGrouped}
          onChange={() => onChange({ ...state, isGrouped: !state.isGrouped })}
        />
        <Translate id="compare.group">분류별로 묶기</Translate>
      </label>
    </div>
  );
}
