import { indexByKeys } from './keyed';
import type { Keyed, KeyedIndex } from './keyed';

/** Finds entries that differ from what was typed by one slip of a key. */
export interface SlipIndex<T extends Keyed> {
  find(keys: string): readonly T[];
  /** Finds entries of which a start differs by one slip from `keys`, behind their first half. */
  findStarted(keys: string): readonly T[];
}

/** Most entries that are compared for one half of what was typed. */
const MOST_COMPARED = 4000;

/**
 * Gives the lookup of one slip over `entries`, of which `forwards` is the index: one key replaced,
 * dropped, added or two swapped. What differs by one slip agrees in its first or in its second half
 * (pigeonhole), so entries are compared that share the first half, found in the list, or the second,
 * found in the list of reversed keys.
 */
export function createSlipIndex<T extends Keyed>(
  entries: readonly T[],
  forwards: KeyedIndex<T>,
): SlipIndex<T> {
  const backwards = indexByKeys(entries.map((entry) => ({ keys: reverse(entry.keys), entry })));
  // A swap in the middle touches both halves: neither half includes the middle pair.
  const halfOf = (keys: string): number => Math.max(1, Math.floor((keys.length - 1) / 2));
  return {
    findStarted(keys) {
      return forwards
        .startingWith(keys.slice(0, halfOf(keys)), MOST_COMPARED)
        .filter((entry) =>
          [-1, 0, 1].some((by) => isOneSlip(keys, entry.keys.slice(0, keys.length + by))),
        );
    },
    find(keys) {
      const half = halfOf(keys);
      const found = new Set<T>();
      for (const entry of forwards.startingWith(keys.slice(0, half), MOST_COMPARED)) {
        if (isOneSlip(keys, entry.keys)) found.add(entry);
      }
      for (const { entry } of backwards.startingWith(reverse(keys).slice(0, half), MOST_COMPARED)) {
        if (isOneSlip(keys, entry.keys)) found.add(entry);
      }
      return [...found];
    },
  };
}

/**
 * Tells whether `a` and `b` differ by exactly one key replaced, dropped, added, or two neighbours
 * swapped (the distance of Damerau, 1964, is one).
 *
 * @example isOneSlip('ㄱㅜㅈㅊㅔ', 'ㄱㅜㅈㅗㅊㅔ') // true
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

function reverse(keys: string): string {
  let reversed = '';
  for (let at = keys.length - 1; at >= 0; at -= 1) reversed += keys.charAt(at);
  return reversed;
}
