import { firstKeystroke, initials, keystrokes } from '../../../analysis/hangul';
import { fold, normalize } from '../../../analysis/normalize';
import { nameKey, wordKey } from '../../../analysis/symbols';
import type { Steps } from '../../slices';
import type { SearchDocument } from '../../types';
import { buildShapes } from './shapes';
import { likenessOf } from './likeness';
import { createSlipIndex } from '../slips';
import type { SlipIndex } from '../slips';
import {
  forEachSpelling,
  withoutEnd,
  withoutParticle,
  withoutPlural,
  withoutTypes,
} from './spellings';
import { createParts, indexByKeys, sortByKeys } from '../keyed';
import type { Keyed, KeyedIndex } from '../keyed';

/** One spelling under which a whole document is known. */
interface Spelling {
  /** Folded, with its spaces: tells `async fn` from `AsyncFn`. */
  readonly written: string;
  readonly document: number;
  readonly isTitle: boolean;
  /** 1 for the name itself, less for the end of a path that was left out in front. */
  readonly closeness: number;
}

/** A spelling as it is compared; `keys` are the keystrokes of `key`. */
interface NameEntry extends Spelling, Keyed {
  readonly key: string;
}

/** A document one of whose names is, or starts with, the whole query. */
export interface NameMatch {
  readonly document: number;
  readonly isTitle: boolean;
  readonly isWhole: boolean;
  /** How near the query is to the name, above 0; 1 is the name as it is written. */
  readonly closeness: number;
  /** The name, folded; of one that only starts with initial consonants, the start that has them. */
  readonly name: string;
}

/** The titles and names of all documents, to be looked up as wholes. */
export interface Names {
  /** Names that `query`, normalized text, is or starts. */
  find(query: string): readonly NameMatch[];
  /** Names whose initial consonants `query`, loose consonants and spaces, gives or starts. */
  findByInitials(query: string): readonly NameMatch[];
  /** Names that are one slip of a key away from `query`. */
  findOneSlip(query: string): readonly NameMatch[];
  /** Names that are typed much as `query` is, by more slips than one. */
  findNear(query: string): readonly NameMatch[];
  /** Names of code that `query` is but for the names that a program chooses itself. */
  findShape(query: string): readonly NameMatch[];
}

const OTHER_SPACING = 0.97;
const SINGULAR = 0.97;
/** `promise all` for `Promise.all`, `top level await` for `top-level await`. */
const OTHER_MARKS = 0.9;
/** `results <- 42` for `ch <- v`. */
const OTHER_NAMES = 0.9;
const MOST_STARTED = 64;
/** Names of fewer keystrokes are a slip away from too many others. */
const SHORTEST_SLIP = 5;
/** Longer queries are no name, and comparing takes time in proportion to their length. */
const LONGEST_NEAR = 48;
const LEAST_LIKE = 0.6;

/**
 * Builds the lookup of the names of `documents`. A spelling is made ready to be compared when a query
 * that starts as it does is first asked.
 */
export function* buildNames(documents: readonly SearchDocument[]): Steps<Names> {
  const spellings: Spelling[] = [];
  for (const [document, { kind, title, names }] of documents.entries()) {
    // It has the title of the place that shows it.
    if (kind === 'program') continue;
    addSpellings(spellings, title, document, true);
    for (const name of names) addSpellings(spellings, name, document, false);
    yield;
  }
  const made = new Map<Spelling, NameEntry>();
  const toEntry = (spelling: Spelling): NameEntry => {
    const known = made.get(spelling) ?? readEntry(spelling);
    made.set(spelling, known);
    return known;
  };
  const parts = createParts(spellings, firstKeyOf, (part) => {
    const entries = part.map(toEntry);
    return { byKeys: sortByKeys(entries), byWords: groupByWords(entries) };
  });
  const index: KeyedIndex<NameEntry> = {
    startingWith: (keys, limit) => parts(keys.charAt(0))?.byKeys.startingWith(keys, limit) ?? [],
  };
  let all: readonly NameEntry[] | undefined;
  const entries = (): readonly NameEntry[] =>
    (all ??= spellings.map(toEntry).filter(({ key }) => key !== ''));
  let slips: SlipIndex<NameEntry> | undefined;
  const shapes = buildShapes(namesOf(documents));
  let byInitials: KeyedIndex<Keyed & { readonly entry: NameEntry }> | undefined;
  return {
    find(query) {
      const asked = fold(query).trim();
      const typed = [
        ...new Set([asked, withoutParticle(asked), withoutTypes(asked), withoutEnd(asked)]),
      ];
      const found = typed.flatMap((written) => findSpelling(index, written));
      const others = [...new Set([asked, withoutPlural(asked)])].flatMap((written, place) => {
        const key = wordKey(written);
        return (parts(firstKeystroke(key))?.byWords.get(key) ?? []).map((entry) => {
          const isSameKey = entry.key === nameKey(written);
          const nearness = (place === 0 ? 1 : SINGULAR) * (isSameKey ? 1 : OTHER_MARKS);
          return toMatch(entry, true, nearness);
        });
      });
      return [...found, ...others];
    },
    findByInitials(query) {
      byInitials ??= indexByKeys(
        entries()
          .filter(({ key }) => /[가-힣]{2}/.test(key))
          .map((entry) => ({ keys: initials(entry.key), entry })),
      );
      const asked = query.replace(/\s+/g, '');
      return byInitials.startingWith(asked, MOST_STARTED).map(({ keys, entry }) => {
        const isWhole = keys.length === asked.length;
        const match = toMatch(entry, isWhole, asked.length / keys.length);
        return { ...match, name: startOf(entry.written, asked.length) };
      });
    },
    findShape(query) {
      return shapes.find(query).map(({ name, document }) => ({
        document,
        name: fold(name),
        isTitle: false,
        isWhole: true,
        closeness: OTHER_NAMES,
      }));
    },
    findNear(query) {
      const keys = keystrokes(nameKey(fold(query)));
      if (keys.length < SHORTEST_SLIP || keys.length > LONGEST_NEAR) return [];
      return entries().flatMap((entry) => {
        const likeness = likenessOf(keys, entry.keys);
        return likeness < LEAST_LIKE ? [] : [toMatch(entry, false, likeness)];
      });
    },
    findOneSlip(query) {
      const keys = keystrokes(nameKey(fold(query)));
      if (keys.length < SHORTEST_SLIP) return [];
      slips ??= createSlipIndex(entries(), index);
      return slips.find(keys).map((entry) => toMatch(entry, true, 1));
    },
  };
}

function* namesOf(documents: readonly SearchDocument[]) {
  for (const [document, { names }] of documents.entries()) {
    for (const name of names) yield [name, { name, document }] as const;
  }
}

function addSpellings(
  spellings: Spelling[],
  name: string,
  document: number,
  isTitle: boolean,
): void {
  forEachSpelling(fold(normalize(name)).trim(), (written, closeness) => {
    spellings.push({ written, document, isTitle, closeness });
  });
}

function readEntry(spelling: Spelling): NameEntry {
  const key = nameKey(spelling.written);
  return { ...spelling, key, keys: keystrokes(key) };
}

/** Gives the first keystroke of the key of a spelling, which has no white space or quoting. */
function firstKeyOf({ written }: Spelling): string {
  return firstKeystroke(/^[\s`]/.test(written) ? nameKey(written) : written);
}

function findSpelling(index: KeyedIndex<NameEntry>, written: string): readonly NameMatch[] {
  const key = nameKey(written);
  if (key === '') return [];
  const keys = keystrokes(key);
  return index.startingWith(keys, MOST_STARTED).map((entry) => {
    const isWhole = entry.key === key;
    const spacing = isWhole && entry.written !== written ? OTHER_SPACING : 1;
    return toMatch(entry, isWhole, spacing * (keys.length / entry.keys.length));
  });
}

function toMatch(entry: NameEntry, isWhole: boolean, nearness: number): NameMatch {
  const { document, isTitle, closeness, written } = entry;
  return { document, isTitle, isWhole, closeness: closeness * nearness, name: written };
}

/** Gives the start of `written` that has `count` characters of its key. */
function startOf(written: string, count: number): string {
  let left = count;
  const end = [...written].findIndex((char) => !/[\s`]/.test(char) && (left -= 1) < 0);
  return end === -1 ? written : [...written].slice(0, end).join('').trim();
}

/** Groups names by their letters and digits alone, where those are enough to tell them. */
function groupByWords(entries: readonly NameEntry[]): ReadonlyMap<string, readonly NameEntry[]> {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const key = wordKey(entry.key);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
