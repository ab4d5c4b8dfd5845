/** Anything that is looked up by a string of keystrokes. */
export interface Keyed {
  readonly keys: string;
}

/** Orders by `keys`, in UTF-16 order. */
export function byKeys(a: Keyed, b: Keyed): number {
  return a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0;
}

/** Gives the entries of `sorted` whose keys start with `prefix`, at most `limit`. */
export function findByPrefix<T extends Keyed>(
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
