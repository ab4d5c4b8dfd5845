import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicCategorySummary } from '../../../api/contract';
import { kinds } from '../../../data/kinds';
import type { Locale } from '../../../data/types';
import { useLocale } from '../../useLocale';
import { EVERYTHING } from '../model/state';
import type { TableState } from '../model/state';
import { lift } from '../model/waysOut';
import styles from './styles.module.css';
import { onlyTitle } from './words';

interface Props {
  readonly state: TableState;
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly onChange: (next: TableState) => void;
}

/** Every filter that is set, with a way to take it off; on paper, what the rows were limited to. */
export function Active({ state, categories, onChange }: Props): ReactNode {
  const locale = useLocale();
  const filters = filtersOf(state, categories, locale);
  if (filters.length === 0) return null;
  const { languages, sort, isGrouped, open } = state;
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
      <button
        type="button"
        className={styles.clear}
        onClick={() => onChange({ ...EVERYTHING, languages, sort, isGrouped, open })}
      >
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

function filtersOf(
  state: TableState,
  categories: Props['categories'],
  locale: Locale,
): readonly ActiveFilter[] {
  const without = <T,>(values: readonly T[], value: T): readonly T[] =>
    values.filter((other) => other !== value);
  const text = state.text.trim();
  return [
    ...(text === '' ? [] : [{ id: 'q', title: `‘${text}’`, next: lift(state, 'text') }]),
    ...state.categories.map((id) => ({
      id: `category ${id}`,
      title: categories.find((category) => category.id === id)?.title[locale] ?? id,
      next: { ...state, categories: without(state.categories, id) },
    })),
    ...state.kinds.map((id) => ({
      id: `kind ${id}`,
      title: kinds.find((kind) => kind.id === id)?.title[locale] ?? id,
      next: { ...state, kinds: without(state.kinds, id) },
    })),
    ...state.only.map((id) => ({
      id: `only ${id}`,
      title: onlyTitle(id),
      next: { ...state, only: without(state.only, id) },
    })),
  ];
}
