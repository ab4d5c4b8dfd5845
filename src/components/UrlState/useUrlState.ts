import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Parsed } from './params';

/** Safari refuses more than 100 history calls in 30 seconds: wait for a pause in the typing. */
const WRITE_DELAY = 200;

interface Draft<T> {
  readonly state: T;
  readonly search: string;
  /** The history entry that it was made on. */
  readonly key: string | undefined;
}

/**
 * Keeps state in the query string: reads it on load and on back and forward, and replaces it after
 * changes. The server and the first render get the state of an empty query string.
 *
 * `parse` and `format` must keep their identity between renders, and `parse(format(state))` must
 * be `state`.
 */
export function useUrlState<T>(
  parse: (search: string) => Parsed<T>,
  format: (state: T) => string,
): Parsed<T> & { readonly setState: (next: T) => void } {
  const history = useHistory();
  const location = useLocation();
  const search = useIsBrowser() ? location.search : '';
  const fromUrl = useMemo(() => parse(search), [parse, search]);
  const [draft, setDraft] = useState<Draft<T>>();

  // Going back or forward drops a draft: it was made on another entry and is not what this one says.
  const current =
    draft && (draft.key === location.key || draft.search === search) ? draft : undefined;

  useEffect(() => {
    if (!current || current.search === search) return;
    const timer = setTimeout(
      () => history.replace({ ...location, search: current.search }),
      WRITE_DELAY,
    );
    return () => clearTimeout(timer);
  }, [current, search, history, location]);

  const setState = useCallback(
    (state: T) => setDraft({ state, search: format(state), key: location.key }),
    [format, location.key],
  );
  return current ? { state: current.state, rejected: [], setState } : { ...fromUrl, setState };
}
