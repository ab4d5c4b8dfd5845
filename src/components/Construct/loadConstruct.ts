import type { Answer, PublicConstruct } from '../../api/contract';
import { loadOnce } from '../loadOnce';

/**
 * Loads a construct with its programs from its file of the API, once a page however many ask. Rejects when
 * it cannot be fetched; the next call then tries again.
 */
export const loadConstruct = loadOnce(async (url): Promise<PublicConstruct> => {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`Cannot load the construct ${url}: HTTP status ${String(response.status)}`);
  }
  return ((await response.json()) as Answer<'construct'>).result;
});
