import type { Answer } from '../../api/contract';
import type { SearchDocument, SearchOptions, SearchResult, Snapshot } from '../../search/types';
import { loadOnce } from '../loadOnce';

/** Answers a query from an index that is in memory. */
export type Run = (query: string, options?: SearchOptions) => SearchResult;

/** An index that is in memory. */
export interface Loaded {
  readonly run: Run;
  /** The constructs of the index by their ids. */
  readonly constructs: ReadonlyMap<string, SearchDocument>;
}

/**
 * Loads the search core and the index at `url`, once a page however many ask. Rejects when the
 * index cannot be fetched or was made for another analyzer; the next call then tries again.
 */
export const loadIndex = loadOnce(async (url): Promise<Loaded> => {
  const [snapshot, [{ fromSnapshotInSlices }, { search }]] = await Promise.all([
    fetchSnapshot(url),
    loadCode(),
  ]);
  const index = await fromSnapshotInSlices(snapshot, createPause());
  const constructs = index.documents.filter(({ kind }) => kind === 'construct');
  return {
    run: (query, options) => search(index, query, options),
    constructs: new Map(constructs.map((document) => [document.id, document])),
  };
});

/** Loads the search core, without any index. */
export function loadCode() {
  return Promise.all([
    import(/* webpackChunkName: "search" */ '../../search/snapshot'),
    import(/* webpackChunkName: "search" */ '../../search/query'),
  ]);
}

/** How long the page may be held up at a time, in milliseconds: a reader feels more than 50. */
const SLICE = 24;

/** Gives the function that says after each step of the work whether the page has waited long enough. */
function createPause(): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < SLICE) return undefined;
    return nextTask().then(() => {
      started = performance.now();
    });
  };
}

/** Lets the page draw and react. Not a timer: browsers make nested ones wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

async function fetchSnapshot(url: string): Promise<Snapshot> {
  // A copy kept from an earlier release may be of another analyzer: ask whether it is still good.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) {
    throw new Error(`Cannot load the search index ${url}: HTTP status ${String(response.status)}`);
  }
  return ((await response.json()) as Answer<'snapshot'>).result;
}
