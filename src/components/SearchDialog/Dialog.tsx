import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Examples } from '../Search/Examples';
import { Failed } from '../Search/Failed';
import { Reading } from '../Search/Reading';
import { statusText } from '../Search/status';
import { useSearch } from '../Search/useSearch';
import { LONGEST_TEXT, formatParams } from '../UrlState/params';
import type { Press } from './enter';
import { moveActive } from './keys';
import { Results, optionId } from './Results';
import styles from './styles.module.css';
import { useEnter } from './useEnter';
import { useModal } from './useModal';

const MOST_HITS = 12;

/** The open search: a field, its hits, and the ways on from them. */
export function Dialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { state, load } = useSearch();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  // The query that is to be taken as it was typed.
  const [exact, setExact] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { dialog, close } = useModal(onClose, field);
  const history = useHistory();
  const listId = useId();
  useEffect(load, [load]);

  const find = (text: string) =>
    state.status === 'ready' && text.trim() !== ''
      ? state.run(text, { limit: MOST_HITS, exact: text === exact })
      : undefined;
  const found = find(query);
  const hits = found?.hits ?? [];
  const status = statusText(state.status, found?.total);

  function ask(text: string): void {
    setQuery(text);
    setActive(0);
  }

  function follow(text: string, { inNewTab }: Press): void {
    // Some browsers end a composition before they report the last change of the field.
    const hit = text === query ? hits[active] : find(text)?.hits[0];
    if (!hit) return;
    if (inNewTab) {
      window.open(hit.document.url, '_blank', 'noopener');
    } else {
      close();
      history.push(hit.document.url);
    }
  }

  const enter = useEnter(follow);

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    enter.onKeyDown(event);
    if (event.shiftKey || event.nativeEvent.isComposing) return;
    const next = moveActive(event.key, active, hits.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'search.title', message: '검색' })}
    >
      <div className={styles.head}>
        <input
          {...enter}
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={hits.length > 0 ? listId : undefined}
          aria-activedescendant={hits.length > 0 ? optionId(listId, active) : undefined}
          aria-label={translate({ id: 'search.label', message: '찾을 말' })}
          placeholder={translate({ id: 'search.placeholder', message: '고루틴, select!, <-ch…' })}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={LONGEST_TEXT}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={handleKeyDown}
        />
        <button type="button" className={styles.close} onClick={close}>
          <Translate id="search.close">닫기</Translate>
        </button>
      </div>
      <div className={styles.body}>
        {state.status === 'failed' && <Failed onRetry={load} onLeave={close} />}
        {query.trim() === '' && <Examples onPick={pick} />}
        {found?.reading !== undefined && <Reading reading={found.reading} onExact={askExactly} />}
        {hits.length > 0 && (
          <Results
            id={listId}
            hits={hits}
            active={active}
            onActivate={setActive}
            onFollow={close}
          />
        )}
        {found?.total === 0 && (
          <>
            <p className={styles.none}>{status}</p>
            <Examples onPick={pick} />
          </>
        )}
      </div>
      <div className={styles.foot}>
        <p role="status" className={clsx(found?.total === 0 && 'visually-hidden')}>
          {status}
        </p>
        {hits.length > 0 && (
          <Link to={`/search${formatParams({ q: query })}`} onClick={close}>
            <Translate id="search.all">모든 결과 보기</Translate>
          </Link>
        )}
        <p className={styles.keys} aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <kbd>Esc</kbd>
        </p>
      </div>
    </dialog>
  );

  function askExactly(): void {
    setExact(query);
    setActive(0);
    field.current?.focus();
  }

  function pick(example: string): void {
    ask(example);
    field.current?.focus();
  }
}
