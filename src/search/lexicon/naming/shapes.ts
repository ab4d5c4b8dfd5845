import { fold } from '../../../analysis/normalize';

/**
 * Names of code with places for what programs name themselves: `ch <- v` is `_<-_`, and so is
 * `results <- 42`. What is fixed in it tells the name: a word, `<-` or `?`.
 */
export interface Shapes<T> {
  /** Gives what has the shape of `typed`, with the fewest places for words that were typed. */
  find(typed: string): readonly T[];
}

const PART = /"[^"]*"|'[^']*'|\d[\w.]*|[\p{L}_][\p{L}\p{N}_]*|\S/gu;
const IS_WORD = /^[\p{L}_]/u;
const IS_NUMBER = /^\d/;
const IS_STRING = /^["']/;
const MEMBER_OF = new Set(['.', ':']);

/** Short words that no program may use as a name of its own in one of the languages, or that are types. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'go if for let mut nil new ref try use var map fn int str dyn mod pub any all as do in is of or'.split(
    ' ',
  ),
);
/** Letters of a name that stands for any: `ch`, `err`, `ctx`. */
const LONGEST_PLACEHOLDER = 3;
/** Words and strings of a query each of which may be the program's own: every choice of them is tried. */
const MOST_CHOICES = 4;

/**
 * Builds the lookup of `entries` by the shapes of their names, as written. They are read when code is first
 * asked for: words alone are none.
 */
export function buildShapes<T>(entries: Iterable<readonly [name: string, entry: T]>): Shapes<T> {
  let groups: ReadonlyMap<string, readonly T[]> | undefined;
  return {
    find(typed) {
      if (!/[^\p{L}\p{N}\s]/u.test(typed)) return [];
      groups ??= groupByShape(entries);
      const parts = typed.match(PART) ?? [];
      const open = [...parts.keys()]
        .filter((at) => isOwnName(parts, at) || IS_STRING.test(parts[at] ?? ''))
        .slice(0, MOST_CHOICES);
      for (const chosen of choicesOf(open)) {
        const found = groups.get(shapeOf(parts, (at) => chosen.has(at)));
        if (found) return found;
      }
      return [];
    },
  };
}

function groupByShape<T>(
  entries: Iterable<readonly [name: string, entry: T]>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [name, entry] of entries) {
    const parts = name.match(PART) ?? [];
    const shape = shapeOf(parts, (at) => isPlaceholder(parts, at));
    if (!shape.includes('_') || !isTelling(shape)) continue;
    const group = groups.get(shape);
    if (group) group.push(entry);
    else groups.set(shape, [entry]);
  }
  return groups;
}

function shapeOf(parts: readonly string[], isOpen: (at: number) => boolean): string {
  return fold(
    parts.map((part, at) => (IS_NUMBER.test(part) || isOpen(at) ? '_' : part)).join('\u0001'),
  );
}

function isPlaceholder(parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? '';
  const isShort = part.length <= LONGEST_PLACEHOLDER && /^[a-z]+$/.test(part);
  return isShort && isOwnName(parts, at);
}

/** A word that a program may have chosen: no keyword, and no member of something. */
function isOwnName(parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? '';
  return IS_WORD.test(part) && !KEYWORDS.has(part) && !MEMBER_OF.has(parts[at - 1] ?? '');
}

/** Words that begin a line of any subject. */
const DECLARING = /^(?:const|let|var|mut|return|func|fn|function|type)$/;

/** A shape of signs alone, of one word alone, or of a word that only declares, says nothing. */
function isTelling(shape: string): boolean {
  const fixed = shape.split('\u0001').filter((part) => part !== '_');
  if (fixed.length < 2) return false;
  const hasWord = fixed.some((part) => /^[\p{L}\p{N}]{2}/u.test(part) && !DECLARING.test(part));
  const text = fixed.join('');
  return hasWord || text.includes('<-') || text.endsWith('?');
}

/** Gives the sets of places, by how many they are: the fewest first. */
function choicesOf(places: readonly number[]): readonly ReadonlySet<number>[] {
  const sets = Array.from(
    { length: 2 ** places.length },
    (_, bits) => new Set(places.filter((_place, at) => bits & (1 << at))),
  );
  return sets.sort((a, b) => a.size - b.size);
}
