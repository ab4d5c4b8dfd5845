import { useCallback, useRef, useState } from 'react';
import { useApiUrl } from '../useApiUrl';
import { useLocale } from '../useLocale';
import { loadIndex } from './loadIndex';
import type { Run } from './loadIndex';

/** How far loading the index has come; `load` starts it, and starts it again after `failed`. */
export type SearchState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly run: Run };

export interface Search {
  readonly state: SearchState;
  readonly load: () => void;
}

/** Gives the search of the page's locale. Nothing is fetched before the first `load`. */
export function useSearch(): Search {
  const url = useApiUrl(`search/${useLocale()}.json`);
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const isStarted = useRef(false);

  const load = useCallback(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    setState({ status: 'loading' });
    loadIndex(url).then(
      (run) => setState({ status: 'ready', run }),
      (error: unknown) => {
        console.error(error);
        isStarted.current = false;
        setState({ status: 'failed' });
      },
    );
  }, [url]);

  return { state, load };
}
