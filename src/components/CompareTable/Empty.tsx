import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Locale } from '../../data/types';
import { titleOf } from '../LanguageLabel';
import { categoryTitle, kindTitle } from './model/titles';
import { onlyTitle } from './Toolbar/words';
import { useLocale } from '../useLocale';
import { formatParams } from '../UrlState/params';
import { clearFilters } from './model/waysOut';
import type { Filter, WayOut } from './model/waysOut';
import type { TableState } from './model/state';
import styles from './styles.module.css';

interface Props {
  readonly state: TableState;
  /** Filters that are alone in the way. */
  readonly ways: readonly WayOut[];
  /** A word of the text that finds something where the whole finds nothing. */
  readonly part: { readonly text: string; readonly total: number } | undefined;
  readonly onChange: (next: TableState) => void;
}

/** How many of the nearest rows are named. */
const NAMED = 3;

/** Says that no row fits, what is in the way and what would fit without it, each way out one press away. */
export function Empty({ state, ways, part, onChange }: Props): ReactNode {
  const locale = useLocale();
  const text = state.text.trim();
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>
        <Translate id="compare.empty">조건에 맞는 개념이 없습니다.</Translate>
      </p>
      <ul className={styles.ways}>
        {part && (
          <li>
            <button
              type="button"
              className="button button--primary button--sm"
              onClick={() => onChange({ ...state, text: part.text })}
            >
              <Translate id="compare.empty.part" values={{ text: part.text, count: part.total }}>
                {'‘{text}’만 찾기: {count}개'}
              </Translate>
            </button>
          </li>
        )}
        {ways.map(({ filter, state: next, rows }) => (
          <li key={filter}>
            <button
              type="button"
              className="button button--primary button--sm"
              onClick={() => onChange(next)}
            >
              <Translate
                id="compare.empty.lift"
                values={{ filter: filterTitle(filter, state, locale), count: rows.length }}
              >
                {'‘{filter}’ 조건 빼기: {count}개'}
              </Translate>
            </button>
            <span className={styles.nearest}>
              {rows.slice(0, NAMED).map((row) => (
                <Link key={row.id} to={row.url[locale]} autoAddBaseUrl={false}>
                  {row.title[locale]}
                </Link>
              ))}
              {rows.length > NAMED && <span aria-hidden="true">…</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.last}>
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => onChange(clearFilters(state))}
        >
          <Translate id="compare.reset">모든 조건 지우기</Translate>
        </button>
        {text !== '' && (
          <Link to={`/search${formatParams({ q: text })}`}>
            <Translate id="compare.searchAll">본문까지 검색하기</Translate>
          </Link>
        )}
      </p>
    </div>
  );
}

/** Names a filter by what is chosen of it. */
function filterTitle(filter: Filter, state: TableState, locale: Locale): string {
  switch (filter) {
    case 'text':
      return state.text.trim();
    case 'categories':
      return join(state.categories.map((id) => categoryTitle(id, locale)));
    case 'kinds':
      return join(state.kinds.map((id) => kindTitle(id, locale)));
    case 'only':
      return join(state.only.map(onlyTitle));
    case 'languages':
      return join((state.languages ?? []).map(titleOf));
  }
}

function join(titles: readonly string[]): string {
  return titles.join(' · ');
}
