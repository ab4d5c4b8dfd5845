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
 * Builds the lookup of the entries that `toEntry` makes of `sources`, apart by their first key. A part is
 * made and sorted when it is first asked for: doing all at once would hold up whoever waits for the
 * index, and most parts are never asked for.
 */
export function createKeyedIndex<S, T extends Keyed>(
  sources: Iterable<S>,
  firstKeyOf: (source: S) => string,
  toEntry: (source: S) => T,
): KeyedIndex<T> {
  const parts = createParts(sources, firstKeyOf, (part) => sortByKeys(part.map(toEntry)));
  return {
    startingWith: (prefix, limit) => parts(prefix.charAt(0))?.startingWith(prefix, limit) ?? [],
  };
}

/** Sorts `entries` at once, to be looked up. */
export function sortByKeys<T extends Keyed>(entries: readonly T[]): KeyedIndex<T> {
  const sorted = [...entries].sort(byKeys);
  return { startingWith: (prefix, limit) => findByPrefix(sorted, prefix, limit) };
}

/**
 * Divides `sources` by their first key; gives what `make` makes of a part, when that is first asked for
 * and only once.
 */
export function createParts<S, P>(
  sources: Iterable<S>,
  firstKeyOf: (source: S) => string,
  make: (part: readonly S[]) => P,
): (first: string) => P | undefined {
  const parts = new Map<string, S[]>();
  for (const source of sources) {
    const first = firstKeyOf(source);
    const part = parts.get(first);
    if (part) part.push(source);
    else parts.set(first, [source]);
  }
  const made = new Map<string, P>();
  return (first) => {
    const known = made.get(first);
    const part = parts.get(first);
    if (known !== undefined || !part) return known;
    const fresh = make(part);
    made.set(first, fresh);
    return fresh;
  };
}

/** Builds the lookup of entries that are there already. */
export function indexByKeys<T extends Keyed>(entries: Iterable<T>): KeyedIndex<T> {
  return createKeyedIndex(
    entries,
    ({ keys }) => keys.charAt(0),
    (entry) => entry,
  );
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
