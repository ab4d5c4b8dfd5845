import { ANALYZER_VERSION } from '../analysis/analyze';
import { createIndex, createIndexInSlices } from './createIndex';
import type { SearchIndex } from './createIndex';
import type { Corpus, Snapshot } from './types';

/** Gives what is stored or sent so that another process can search the same corpus. */
export function toSnapshot(corpus: Corpus): Snapshot {
  return { analyzerVersion: ANALYZER_VERSION, ...corpus };
}

/**
 * Gives the index of a snapshot. Throws if the snapshot was made for another analyzer, since its
 * documents may have been prepared for tokens that this one does not make.
 */
export function fromSnapshot(snapshot: Snapshot): SearchIndex {
  assertVersion(snapshot);
  return createIndex(snapshot);
}

/** Does the work of {@link fromSnapshot} in slices; `pause` is awaited between them. */
export async function fromSnapshotInSlices(
  snapshot: Snapshot,
  pause: () => Promise<void>,
): Promise<SearchIndex> {
  assertVersion(snapshot);
  return createIndexInSlices(snapshot, pause);
}

function assertVersion({ analyzerVersion }: Snapshot): void {
  if (analyzerVersion === ANALYZER_VERSION) return;
  throw new Error(
    `Cannot load a search index of analyzer version ${String(analyzerVersion)}: ` +
      `this is version ${String(ANALYZER_VERSION)}. Build the site again, then reload the page`,
  );
}
