import { useCallback, useRef, useState } from 'react';
import { useApiUrl } from '../useApiUrl';
import { useLocale } from '../useLocale';
import { loadIndex } from './loadIndex';
import type { Loaded } from './loadIndex';

/** How far loading the index has come; `load` starts it, and starts it again after `failed`. */
export type SearchState = (
  { readonly status: 'idle' | 'loading' | 'failed' } | ({ readonly status: 'ready' } & Loaded)
) & {
  /** The names alone, which answer while the rest is on its way; kept when that has come. */
  readonly early?: Loaded;
};

export interface Search {
  readonly state: SearchState;
  readonly load: () => void;
}

interface Options {
  /** Loads the names first: they answer in a fraction of the time. */
  readonly hasEarly?: boolean;
}

/** Gives the search of the page's locale. Nothing is fetched before the first `load`. */
export function useSearch({ hasEarly = false }: Options = {}): Search {
  const locale = useLocale();
  const url = useApiUrl(`search/${locale}.json`);
  const namesUrl = useApiUrl(`names/${locale}.json`);
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const isStarted = useRef(false);

  const load = useCallback(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    setState(({ early }) => ({ status: 'loading', ...(early && { early }) }));
    const names = hasEarly ? loadEarly(namesUrl) : Promise.resolve(undefined);
    names
      .then((early) => {
        if (early) setState((state) => ({ ...state, early }));
        return loadIndex(url);
      })
      .then(
        (loaded) =>
          setState(({ early }) => ({ status: 'ready', ...loaded, ...(early && { early }) })),
        (error: unknown) => {
          console.error(error);
          isStarted.current = false;
          setState(({ early }) => ({ status: 'failed', ...(early && { early }) }));
        },
      );
  }, [url, namesUrl, hasEarly]);

  return { state, load };
}

/** Without the names the whole index says what is wrong, or answers a little later. */
async function loadEarly(url: string): Promise<Loaded | undefined> {
  try {
    return await loadIndex(url);
  } catch {
    return undefined;
  }
}
