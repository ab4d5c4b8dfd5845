import { keystrokes } from '../analysis/hangul';

/** A token of the index. */
export interface VocabularyEntry {
  readonly keys: string;
  readonly token: string;
}

/** Gives `tokens` sorted by their keystrokes, so that those with a common start stand together. */
export function buildVocabulary(tokens: Iterable<string>): readonly VocabularyEntry[] {
  return [...tokens]
    .map((token) => ({ keys: keystrokes(token), token }))
    .sort((a, b) => (a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0));
}

/** Gives the entries of `sorted` whose keystrokes start with `prefix`, at most `limit`. */
export function findByPrefix<T extends { readonly keys: string }>(
  sorted: readonly T[],
  prefix: string,
  limit: number,
): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.keys ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && found.length < limit; at += 1) {
    const entry = sorted[at];
    if (!entry?.keys.startsWith(prefix)) break;
    found.push(entry);
  }
  return found;
}
