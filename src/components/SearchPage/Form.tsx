import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { categories } from '../../data/categories';
import type { Language } from '../../data/types';
import type { Facets as Counts } from '../../search/types';
import { Facets } from '../Search/facets/Facets';
import { Toggles } from '../Search/facets/Toggles';
import { SearchField } from '../Search/SearchField';
import { useLocale } from '../useLocale';
import type { Request } from './model';
import styles from './styles.module.css';

interface Props {
  readonly request: Request;
  /** Undefined while nothing has been found. */
  readonly counts: Counts | undefined;
  /** Languages in the order of the reader. */
  readonly order: readonly Language[];
  readonly onChange: (next: Request) => void;
  readonly onFocus: () => void;
}

/** What to search for and in what. */
export function Form({ request, counts, order, onChange, onFocus }: Props): ReactNode {
  const locale = useLocale();
  return (
    <form className={styles.form} role="search" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.field}>
        <SearchField
          value={request.text}
          onChange={(text) => onChange({ ...request, text })}
          onFocus={onFocus}
        />
      </div>
      <Facets chosen={request} counts={counts} order={order} onChange={onChange} />
      <details className={styles.categories} open={request.categories.length > 0 || undefined}>
        <summary>{translate({ id: 'searchPage.category', message: '분류' })}</summary>
        <Toggles
          label={translate({ id: 'searchPage.category', message: '분류' })}
          options={categories.map(({ id, title }) => ({
            id,
            title: title[locale],
            count: counts?.categories[id],
          }))}
          chosen={request.categories}
          onChange={(next) => onChange({ ...request, categories: next })}
        />
      </details>
    </form>
  );
}
