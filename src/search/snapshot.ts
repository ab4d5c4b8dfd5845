import { ANALYZER_VERSION } from '../analysis/analyze';
import { restoreCode, shareCode } from './corpus/sharedCode';
import { storeTokens } from './corpus/tokenize';
import { buildIndex } from './createIndex';
import type { SearchIndex } from './createIndex';
import { finish, finishInSlices } from './slices';
import type { Steps } from './slices';
import type { Corpus, Snapshot } from './types';

/** Gives what is stored or sent so that another process can search the same corpus. */
export function toSnapshot(corpus: Corpus): Snapshot {
  return {
    analyzerVersion: ANALYZER_VERSION,
    ...corpus,
    documents: shareCode(corpus.documents),
  };
}

/**
 * Gives a snapshot that is loaded in less than half the time, and is nearly twice as long: it has what
 * the analyzer makes of the documents.
 */
export function toReadySnapshot(corpus: Corpus): Snapshot {
  return { ...toSnapshot(corpus), tokens: storeTokens(corpus.documents) };
}

/**
 * Gives the index of a snapshot. Throws if the snapshot was made for another analyzer, since its
 * documents may have been prepared for tokens that this one does not make.
 */
export function fromSnapshot(snapshot: Snapshot): SearchIndex {
  return finish(build(snapshot));
}

/**
 * Does the work of {@link fromSnapshot} in slices: after each step `pause` is asked, and awaited where it
 * gives a promise.
 */
export function fromSnapshotInSlices(
  snapshot: Snapshot,
  pause: () => Promise<void> | undefined,
): Promise<SearchIndex> {
  return finishInSlices(build(snapshot), pause);
}

function build(snapshot: Snapshot): Steps<SearchIndex> {
  assertVersion(snapshot);
  const corpus = { ...snapshot, documents: restoreCode(snapshot.documents) };
  return buildIndex(corpus, snapshot.tokens);
}

function assertVersion({ analyzerVersion }: Snapshot): void {
  if (analyzerVersion === ANALYZER_VERSION) return;
  throw new Error(
    `Cannot load a search index of analyzer version ${String(analyzerVersion)}: ` +
      `this is version ${String(ANALYZER_VERSION)}. Build the site again, then reload the page`,
  );
}
