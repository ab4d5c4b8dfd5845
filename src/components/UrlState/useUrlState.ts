import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { carryParams } from './params';
import type { Parsed } from './params';

/** Safari refuses more than 100 history calls in 30 seconds: wait for a pause in the typing. */
const WRITE_DELAY = 200;

/** What the whole site reads from the address: the languages of the reader. */
const SITE_PARAMS = ['from', 'to'];

/**
 * What a change does to the history: `push` for one that a reader may want to take back, `replace` for
 * typing and what is no more than a look.
 */
export type Step = 'push' | 'replace';

interface Draft<T> {
  readonly state: T;
  readonly search: string;
  /** The history entry that it belongs to. */
  readonly key: string | undefined;
}

/**
 * Keeps state in the query string: reads it on load and on back and forward, and writes it after
 * changes, at once for `push` and after a pause for `replace`. The languages of the reader stay in the
 * address. The server and the first render get the state of an empty query string.
 *
 * `parse` and `format` must keep their identity between renders, and `parse(format(state))` must
 * be `state`.
 */
export function useUrlState<T>(
  parse: (search: string) => Parsed<T>,
  format: (state: T) => string,
): Parsed<T> & { readonly setState: (next: T, step?: Step) => void } {
  const history = useHistory();
  const location = useLocation();
  const search = useIsBrowser() ? location.search : '';
  const fromUrl = useMemo(() => parse(search), [parse, search]);
  const [draft, setDraft] = useState<Draft<T>>();

  // Docusaurus gives a new location only when its page is loaded; `history` is at it before.
  // Going back or forward drops a draft: it was made on another entry and is not what this one says.
  const isCurrent =
    draft &&
    (draft.search === search ||
      draft.search === history.location.search ||
      draft.key === history.location.key);
  const current = isCurrent ? draft : undefined;

  useEffect(() => {
    if (!current || current.search === search) return;
    const timer = setTimeout(() => {
      if (history.location.search === current.search) return;
      history.replace({ ...history.location, search: current.search });
    }, WRITE_DELAY);
    return () => clearTimeout(timer);
  }, [current, search, history]);

  const setState = useCallback(
    (state: T, step: Step = 'replace') => {
      const here = history.location;
      const next = carryParams(format(state), here.search, SITE_PARAMS);
      if (step === 'push' && next !== here.search) {
        history.push({ ...here, search: next });
        // After a push Docusaurus moves the focus to the top of the page, away from what was pressed.
        history.replace(history.location);
      }
      setDraft({ state, search: next, key: history.location.key });
    },
    [format, history],
  );
  return current ? { state: current.state, rejected: [], setState } : { ...fromUrl, setState };
}
