import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useRef } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { LONGEST_TEXT, formatParams } from '../UrlState/params';
import { openSearch } from './openSearch';
import styles from './styles.module.css';

interface Props {
  /** What the field says at first. */
  readonly text?: string;
  /** Address of the locale to search; that of the page if it is left out. */
  readonly root?: string;
}

/**
 * A search box inside a page. A click on it or a key in it opens the search dialog with its text; where
 * there is none, and without JavaScript, Enter leads to the search page.
 */
export default function SearchForm({ text = '', root }: Props): ReactNode {
  const history = useHistory();
  const field = useRef<HTMLInputElement>(null);
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const isHere = root === undefined || root === baseUrl;
  const action = `${root ?? baseUrl}search`;
  // The dialog of a page searches the locale of the page.
  const ask = () => isHere && openSearch(field.current?.value ?? '');

  // Before the key writes: what an input method composes then begins in the field of the dialog.
  function handleKeyDown(event: KeyboardEvent): void {
    const isText = event.key.length === 1 || event.key === 'Process';
    if (isText && !event.ctrlKey && !event.metaKey && !event.altKey) ask();
  }

  function handleSubmit(event: FormEvent): void {
    if (!isHere) return;
    event.preventDefault();
    if (!ask()) history.push(action + formatParams({ q: field.current?.value ?? '' }));
  }

  return (
    <form
      className={styles.form}
      role="search"
      method="get"
      action={action}
      onSubmit={handleSubmit}
    >
      <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.4 4.4" />
      </svg>
      <input
        ref={field}
        className={styles.field}
        type="search"
        name="q"
        defaultValue={text}
        maxLength={LONGEST_TEXT}
        aria-label={translate({ id: 'search.label', message: '찾을 말' })}
        placeholder={translate({ id: 'search.placeholder', message: '고루틴, select!, <-ch…' })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        onClick={ask}
        onKeyDown={handleKeyDown}
      />
      <button type="submit" className={styles.submit}>
        <Translate id="search.submit">찾기</Translate>
      </button>
    </form>
  );
}
