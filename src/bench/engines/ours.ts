import { search } from '../../search/query';
import { fromSnapshot, toSnapshot } from '../../search/snapshot';
import type { Corpus } from '../../search/types';

/** Our engine, as `worker.mjs` runs it: what travels is the corpus, and the index is built where it arrives. */
export function create(documents: Corpus['documents'], rest: Omit<Corpus, 'documents'>) {
  const snapshot = toSnapshot({ ...rest, documents });
  const index = fromSnapshot(snapshot);
  return {
    search: (query: string, limit: number) =>
      search(index, query, { limit }).hits.map(({ document }) => document.id),
    download: () => JSON.stringify(snapshot),
  };
}
