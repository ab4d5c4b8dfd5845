import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { languages } from '../../data/languages';
import { hitKindTitle } from '../Search/HitBody';
import { SearchField } from '../Search/SearchField';
import { Choice } from '../UrlState/Choice';
import { HIT_KINDS } from './model';
import type { Request } from './model';
import styles from './styles.module.css';

interface Props {
  readonly request: Request;
  readonly onChange: (next: Request) => void;
  readonly onFocus: () => void;
}

/** What to search for and in what. */
export function Form({ request, onChange, onFocus }: Props): ReactNode {
  return (
    <form className={styles.form} role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        value={request.text}
        onChange={(text) => onChange({ ...request, text })}
        onFocus={onFocus}
      />
      <Choice
        label={<Translate id="searchPage.kind">종류</Translate>}
        all={translate({ id: 'searchPage.kind.all', message: '모든 종류' })}
        options={HIT_KINDS.map((id) => ({ id, title: hitKindTitle(id) }))}
        value={request.kind}
        onChange={(kind) => onChange({ ...request, kind })}
      />
      <Choice
        label={<Translate id="searchPage.language">언어</Translate>}
        all={translate({ id: 'searchPage.language.all', message: '모든 언어' })}
        options={languages}
        value={request.language}
        onChange={(language) => onChange({ ...request, language })}
      />
    </form>
  );
}
