import { ANALYZER_VERSION } from '../analysis/analyze';
import { createIndex } from './createIndex';
import type { SearchIndex } from './createIndex';
import type { SearchDocument, Snapshot } from './types';

/** Gives what is stored or sent so that another process can search the same documents. */
export function toSnapshot(documents: readonly SearchDocument[]): Snapshot {
  return { analyzerVersion: ANALYZER_VERSION, documents };
}

/**
 * Gives the index of a snapshot. Throws if the snapshot was made for another analyzer, since its
 * documents may have been prepared for tokens that this one does not make.
 */
export function fromSnapshot(snapshot: Snapshot): SearchIndex {
  if (snapshot.analyzerVersion !== ANALYZER_VERSION) {
    throw new Error(
      `Cannot load a search index of analyzer version ${String(snapshot.analyzerVersion)}: ` +
        `this is version ${String(ANALYZER_VERSION)}. Build the site again, then reload the page`,
    );
  }
  return createIndex(snapshot.documents);
}
