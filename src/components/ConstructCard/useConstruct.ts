import { useEffect, useState } from 'react';
import type { Answer, PublicConstruct } from '../../api/contract';
import { useApiUrl } from '../useApiUrl';

const loaded = new Map<string, Promise<PublicConstruct>>();

/** What is known of a construct that is being loaded. */
export type Loading = PublicConstruct | 'loading' | 'failed';

/** Gives the construct `id` as the API has it, asked for once a visit; after a failure again. */
export function useConstruct(id: string): Loading {
  const url = useApiUrl(`constructs/${id}.json`);
  const [state, setState] = useState<{ readonly url: string; readonly value: Loading }>();
  useEffect(() => {
    let isWanted = true;
    const settle = (value: Loading): void => {
      if (isWanted) setState({ url, value });
    };
    load(url).then(settle, () => settle('failed'));
    return () => {
      isWanted = false;
    };
  }, [url]);
  return state?.url === url ? state.value : 'loading';
}

function load(url: string): Promise<PublicConstruct> {
  const known = loaded.get(url) ?? fetchConstruct(url);
  loaded.set(url, known);
  known.catch(() => loaded.delete(url));
  return known;
}

async function fetchConstruct(url: string): Promise<PublicConstruct> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Cannot load ${url}: status ${String(response.status)}`);
  const { result } = (await response.json()) as Answer<'construct'>;
  return result;
}
