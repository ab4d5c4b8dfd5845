/** Remembers what was computed for a key. */
export interface Memory<T> {
  /** Gives what `make` resolves to; asked again for the same key, it does not make it again. */
  recall(key: string, make: () => Promise<T>): Promise<T>;
}

/** What a memory may hold. */
export interface MemoryOptions<T> {
  /** The most that all values may have together, as `sizeOf` counts. */
  readonly limit: number;
  readonly sizeOf: (value: T, key: string) => number;
  /** Whether a value is worth remembering at all; default: all are. */
  readonly isKept?: (value: T) => boolean;
}

/** Creates a memory that forgets what was not asked for the longest when it is full. */
export function createMemory<T>({ limit, sizeOf, isKept }: MemoryOptions<T>): Memory<T> {
  const kept = new Map<string, { readonly made: Promise<T>; size: number }>();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const settle = (key: string, value: T): void => {
    const entry = kept.get(key);
    if (entry === undefined) return;
    entry.size = sizeOf(value, key);
    total += entry.size;
    if (isKept?.(value) === false || entry.size > limit) forget(key);
    for (const oldest of kept.keys()) {
      if (total <= limit) break;
      forget(oldest);
    }
  };
  return {
    recall(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known.made;
      }
      const entry = { made: make(), size: 0 };
      kept.set(key, entry);
      entry.made.then(
        (value) => {
          if (kept.get(key) === entry) settle(key, value);
        },
        () => {
          if (kept.get(key) === entry) forget(key);
        },
      );
      return entry.made;
    },
  };
}
