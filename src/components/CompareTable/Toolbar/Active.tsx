import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Locale } from '../../../data/types';
import { useLocale } from '../../useLocale';
import type { TableState } from '../model/state';
import { categoryTitle, kindTitle } from '../model/titles';
import { clearFilters, lift } from '../model/waysOut';
import styles from './styles.module.css';
import { onlyTitle } from './words';

interface Props {
  readonly state: TableState;
  readonly onChange: (next: TableState) => void;
}

/** Every filter that is set, with a way to take it off; on paper, what the rows were limited to. */
export function Active({ state, onChange }: Props): ReactNode {
  const locale = useLocale();
  const filters = filtersOf(state, locale);
  if (filters.length === 0) return null;
  return (
    <div className={styles.active}>
      <span id="compare-active">
        <Translate id="compare.active">적용한 조건</Translate>
      </span>
      <ul aria-labelledby="compare-active">
        {filters.map(({ id, title, next }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={translate(
                { id: 'compare.active.remove', message: '조건 빼기: {title}' },
                { title },
              )}
              onClick={() => onChange(next)}
            >
              {title}
              <span aria-hidden="true" className={styles.cross}>
                ×
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={() => onChange(clearFilters(state))}>
        <Translate id="compare.reset">모든 조건 지우기</Translate>
      </button>
    </div>
  );
}

interface ActiveFilter {
  readonly id: string;
  readonly title: string;
  /** The state without it. */
  readonly next: TableState;
}

function filtersOf(state: TableState, locale: Locale): readonly ActiveFilter[] {
  const without = <T,>(values: readonly T[], value: T): readonly T[] =>
    values.filter((other) => other !== value);
  const text = state.text.trim();
  return [
    ...(text === '' ? [] : [{ id: 'q', title: `‘${text}’`, next: lift(state, 'text') }]),
    ...state.categories.map((id) => ({
      id: `category ${id}`,
      title: categoryTitle(id, locale),
      next: { ...state, categories: without(state.categories, id) },
    })),
    ...state.kinds.map((id) => ({
      id: `kind ${id}`,
      title: kindTitle(id, locale),
      next: { ...state, kinds: without(state.kinds, id) },
    })),
    ...state.only.map((id) => ({
      id: `only ${id}`,
      title: onlyTitle(id),
      next: { ...state, only: without(state.only, id) },
    })),
  ];
}
