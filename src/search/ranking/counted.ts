import type { SearchDocument } from '../types';

/** The documents of an index of which the words are counted: all but programs. */
export interface Counted {
  readonly total: number;
  has(document: number): boolean;
  /** Gives how many of `documents` are counted. */
  among(documents: ArrayLike<number>): number;
}

/** Counts `documents`. */
export function countDocuments(documents: readonly SearchDocument[]): Counted {
  const isCounted = Uint8Array.from(documents, ({ kind }) => (kind === 'program' ? 0 : 1));
  const total = isCounted.reduce((sum, each) => sum + each, 0);
  const hasAll = total === documents.length;
  return {
    total,
    has: (document) => isCounted[document] === 1,
    among(given) {
      if (hasAll) return given.length;
      let count = 0;
      for (let at = 0; at < given.length; at += 1) count += isCounted[given[at] ?? 0] ?? 0;
      return count;
    },
  };
}
