import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { languagesOf } from '../../Reader/model';
import { useReader } from '../../Reader/useReader';
import { Facets } from '../../Search/facets/Facets';
import { Failed } from '../../Search/Failed';
import { hitKindTitle } from '../../Search/groups/titles';
import { Limited } from '../../Search/notes/Limited';
import { Reading } from '../../Search/notes/Reading';
import { UnknownLanguage } from '../../Search/notes/UnknownLanguage';
import { statusText } from '../../Search/status';
import { useSearch } from '../../Search/useSearch';
import { formatRequest } from '../../SearchPage/model';
import type { Press } from '../field/enter';
import { Field } from '../field/Field';
import { Results, optionId } from '../results/Results';
import type { Block } from '../results/Results';
import { Foot } from './Foot';
import { Start } from './Start';
import styles from './styles.module.css';
import { useAnswer } from './useAnswer';
import type { Asked } from './useAnswer';
import { useOverlay } from './useOverlay';
import { useRecent } from './useRecent';

interface Props {
  /** What is searched for to begin with. */
  readonly text: string;
  readonly onClose: () => void;
}

const NOTHING: Asked = { text: '', kinds: [], languages: [], exact: false, wasEarly: true };

/** The open search: a field, what limits it, its hits in groups, and the ways on from them. */
export function Dialog({ text: initial, onClose }: Props): ReactNode {
  const { state, load } = useSearch({ hasEarly: true });
  const { reader, order } = useReader();
  const { recent, add, clear } = useRecent();
  const [asked, setAsked] = useState<Asked>({ ...NOTHING, text: initial });
  const [chosen, setChosen] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isBusy = !state.early && state.status !== 'ready' && state.status !== 'failed';
  const { dialog, close } = useOverlay({ field, onClosed: onClose, isBusy });
  const history = useHistory();
  const listId = useId();
  useLayoutEffect(load, [load]);

  const preferred = useMemo(() => reader && languagesOf(reader), [reader]);
  const { found, groups, constructs, isWhole } = useAnswer(state, asked, preferred);
  const nearest = found?.total === 0 && isWhole ? found.nearest : [];
  const blocks: readonly Block[] =
    nearest.length > 0
      ? [{ id: 'nearest', title: nearestTitle(), hits: nearest }]
      : groups.map(({ kind, hits }) => ({ id: kind, title: hitKindTitle(kind), hits }));
  const hits = blocks.flatMap((block) => block.hits);
  const place = hits.findIndex(({ document }) => document.id === chosen);
  // Enter never opens what does not answer the query, unless the reader chose it.
  const active = place === -1 && nearest.length === 0 && hits.length > 0 ? 0 : place;
  const activeId = hits[active]?.document.id;
  const isLimited = asked.kinds.length + asked.languages.length > 0;

  function ask(change: Partial<Asked>): void {
    setAsked({ ...asked, exact: false, ...change, wasEarly: state.status !== 'ready' });
    setChosen(undefined);
  }

  /** Asks by a button, and gives the focus back to the field. */
  function askAgain(change: Partial<Asked>): void {
    ask(change);
    field.current?.focus();
  }

  function leave(): void {
    add(asked.text);
    close();
  }

  function follow(text: string, { inNewTab }: Press): void {
    // Some browsers end a composition before they report the last change of the field.
    const hit = text === asked.text ? hits[active] : runNow(text);
    if (!hit) return;
    if (inNewTab) {
      add(text);
      window.open(hit.document.url, '_blank', 'noopener');
    } else {
      add(text);
      close();
      history.push(hit.document.url);
    }
  }

  function runNow(text: string) {
    const loaded = state.status === 'ready' ? state : state.early;
    const { kinds, languages } = asked;
    return loaded?.run(text, { kind: kinds, language: languages, limit: 1 }).hits[0];
  }

  return (
    <dialog
      ref={dialog}
      popover="auto"
      aria-modal="true"
      className={styles.dialog}
      aria-label={translate({ id: 'search.title', message: '검색' })}
    >
      <div className={styles.head}>
        <Field
          field={field}
          value={asked.text}
          onChange={(text) => ask({ text })}
          listId={listId}
          count={hits.length}
          active={active}
          activeId={activeId === undefined ? undefined : optionId(listId, activeId)}
          onMove={(to) => setChosen(hits[to]?.document.id)}
          onEnter={follow}
        />
        <button type="button" className={styles.close} onClick={close}>
          <Translate id="search.close">닫기</Translate>
        </button>
      </div>
      {found && (found.total > 0 || isLimited) && (
        <div className={styles.limits}>
          <Facets
            chosen={asked}
            counts={isWhole ? found.facets : undefined}
            order={order}
            onChange={ask}
          />
        </div>
      )}
      <div className={styles.middle}>
        <div className={clsx(styles.body, hits.length > 0 && styles.beside)}>
          {state.status === 'failed' && <Failed onRetry={load} onLeave={close} />}
          {asked.text.trim() === '' && (
            <Start recent={recent} onPick={(text) => askAgain({ text })} onClear={clear} />
          )}
          {found?.reading !== undefined && (
            <Reading reading={found.reading} onExact={() => askAgain({ exact: true })} />
          )}
          {found?.unknownLanguage && (
            <UnknownLanguage
              unknown={found.unknownLanguage}
              text={asked.text}
              onAsk={(text) => askAgain({ text })}
            />
          )}
          {found?.total === 0 && isWhole && (
            <>
              <p className={styles.none}>{statusText(state.status, 0)}</p>
              <Limited
                total={found.unlimited}
                onClear={() => askAgain({ kinds: [], languages: [] })}
              />
            </>
          )}
          {hits.length > 0 && (
            <Results
              id={listId}
              blocks={blocks}
              active={activeId}
              constructs={constructs}
              order={order}
              onActivate={setChosen}
              onFollow={leave}
            />
          )}
          {found?.total === 0 && isWhole && nearest.length === 0 && (
            <Start recent={[]} onPick={(text) => askAgain({ text })} onClear={clear} />
          )}
        </div>
      </div>
      <Foot
        isQuiet={found?.total === 0}
        status={statusText(state.status, found?.total, hits.length > 0 && !isWhole)}
        all={hits.length > nearest.length ? `/search${formatRequest(toRequest(asked))}` : undefined}
        onFollow={leave}
      />
    </dialog>
  );
}

function toRequest({ text, kinds, languages }: Asked) {
  return { text, kinds, languages, categories: [] };
}

function nearestTitle(): string {
  return translate({ id: 'search.nearest', message: '가장 가까운 개념' });
}
