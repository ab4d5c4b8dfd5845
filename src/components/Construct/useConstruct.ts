import { useCallback, useEffect, useState } from 'react';
import type { PublicConstruct } from '../../api/contract';
import { useApiUrl } from '../useApiUrl';
import { loadConstruct } from './loadConstruct';

/** How far loading a construct has come. */
export type Loaded =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly construct: PublicConstruct };

/** Gives the construct `id` with its programs, and the way to ask again after `failed`. */
export function useConstruct(id: string): { readonly loaded: Loaded; readonly retry: () => void } {
  const url = useApiUrl(`constructs/${id}.json`);
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    loadConstruct(url).then(
      (construct) => {
        if (isWanted) setLoaded({ status: 'ready', construct });
      },
      (error: unknown) => {
        console.error(error);
        if (isWanted) setLoaded({ status: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [url, attempt]);

  const retry = useCallback(() => {
    setLoaded({ status: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loaded, retry };
}
