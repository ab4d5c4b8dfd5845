import type { Answer, PublicConstruct } from '../../api/contract';

const loading = new Map<string, Promise<PublicConstruct>>();

/**
 * Loads a construct with its programs from its file of the API, once a page however many ask. Rejects when
 * it cannot be fetched; the next call then tries again.
 */
export function loadConstruct(url: string): Promise<PublicConstruct> {
  const known = loading.get(url);
  if (known) return known;
  const pending = fetchConstruct(url);
  loading.set(url, pending);
  pending.catch(() => loading.delete(url));
  return pending;
}

async function fetchConstruct(url: string): Promise<PublicConstruct> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`Cannot load the construct ${url}: HTTP status ${String(response.status)}`);
  }
  return ((await response.json()) as Answer<'construct'>).result;
}
