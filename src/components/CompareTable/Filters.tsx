import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicCategorySummary, PublicLanguage } from '../../api/contract';
import LanguageLabel from '../LanguageLabel';
import { SearchField } from '../Search/SearchField';
import { Choice } from '../UrlState/Choice';
import { useLocale } from '../useLocale';
import { toggleLanguage } from './model';
import type { TableState } from './model';
import styles from './styles.module.css';

interface Props {
  readonly state: TableState;
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly languages: readonly PublicLanguage[];
  readonly onChange: (next: TableState) => void;
  /** The reader is about to search. */
  readonly onSearch: () => void;
}

/** What limits the table: text, category, columns. */
export function Filters({ state, categories, languages, onChange, onSearch }: Props): ReactNode {
  const locale = useLocale();
  return (
    <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        value={state.text}
        onChange={(text) => onChange({ ...state, text })}
        onFocus={onSearch}
      />
      <Choice
        label={<Translate id="compare.category">분류</Translate>}
        all={translate({ id: 'compare.category.all', message: '모든 분류' })}
        options={categories.map(({ id, title }) => ({ id, title: title[locale] }))}
        value={state.category}
        onChange={(category) => onChange({ ...state, category })}
      />
      <fieldset>
        <legend>
          <Translate id="compare.languages">보여 줄 언어</Translate>
        </legend>
        {languages.map(({ id }) => {
          const isShown = state.languages.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={isShown}
                aria-disabled={isShown && state.languages.length === 1}
                onChange={() => onChange(toggleLanguage(state, id))}
              />
              <LanguageLabel language={id} />
            </label>
          );
        })}
      </fieldset>
    </form>
  );
}
