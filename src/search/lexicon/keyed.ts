/** Anything that is looked up by a string of keystrokes. */
export interface Keyed {
  readonly keys: string;
}

/** Entries that are looked up by how their keys start. */
export interface KeyedIndex<T extends Keyed> {
  /** Gives entries whose keys start with `prefix`, one key or more, in UTF-16 order, at most `limit`. */
  startingWith(prefix: string, limit: number): readonly T[];
}

/**
 * Builds the lookup of `entries`, apart by their first key. A part is sorted when it is first asked for:
 * sorting all at once would hold up whoever waits for the index, and most parts are never asked for.
 */
export function createKeyedIndex<T extends Keyed>(entries: Iterable<T>): KeyedIndex<T> {
  const parts = new Map<string, T[]>();
  for (const entry of entries) {
    const first = entry.keys.charAt(0);
    const part = parts.get(first);
    if (part) part.push(entry);
    else parts.set(first, [entry]);
  }
  const sorted = new Set<string>();
  return {
    startingWith(prefix, limit) {
      const first = prefix.charAt(0);
      const part = parts.get(first);
      if (!part || prefix === '') return [];
      if (!sorted.has(first)) {
        part.sort(byKeys);
        sorted.add(first);
      }
      return findByPrefix(part, prefix, limit);
    },
  };
}

function byKeys(a: Keyed, b: Keyed): number {
  return a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0;
}

function findByPrefix<T extends Keyed>(
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
