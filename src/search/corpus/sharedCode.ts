import type { SearchDocument, StoredDocument } from '../types';

/**
 * Gives `documents` as they are stored: the code of one that is shown in another is left out where the
 * code of that one has it, and only its place is kept. `restoreCode` gives them back.
 */
export function shareCode(documents: readonly SearchDocument[]): readonly StoredDocument[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  return documents.map((document) => {
    const { code, shownIn } = document;
    const start = code === '' ? -1 : (known.get(shownIn ?? '')?.code.indexOf(code) ?? -1);
    return start === -1
      ? document
      : { ...document, code: '', codeAt: [start, start + code.length] as const };
  });
}

/** Gives the documents that `shareCode` was given. Throws where one is shown in what is not there. */
export function restoreCode(stored: readonly StoredDocument[]): readonly SearchDocument[] {
  const known = new Map(stored.map((document) => [document.id, document]));
  return stored.map((each) => {
    if (each.codeAt === undefined) return each;
    const { codeAt, ...document } = each;
    const place = known.get(document.shownIn ?? '');
    if (!place) {
      throw new Error(
        `Cannot find the code of "${document.id}": there is no document "${document.shownIn ?? ''}"`,
      );
    }
    return { ...document, code: place.code.slice(...codeAt) };
  });
}
