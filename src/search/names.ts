import { keystrokes } from '../analysis/hangul';
import { fold, normalize } from '../analysis/normalize';
import { stem } from '../analysis/particles';
import { nameKey } from '../analysis/symbols';
import { findByPrefix } from './vocabulary';
import type { SearchDocument } from './types';

/** One spelling under which a whole document is known. */
export interface NameEntry {
  /** Keystrokes of `key`; the order of the list. */
  readonly keys: string;
  readonly key: string;
  /** Folded, with its spaces: tells `async fn` from `AsyncFn`. */
  readonly written: string;
  readonly document: number;
  readonly isTitle: boolean;
  /** 1 for the name itself, less for the end of a path that was left out in front. */
  readonly closeness: number;
}

/** A document one of whose names is, or starts with, the whole query. */
export interface NameMatch {
  readonly document: number;
  readonly isTitle: boolean;
  readonly isWhole: boolean;
  /** How near the query is to the name, above 0; 1 is the name as it is written. */
  readonly closeness: number;
}

const OTHER_SPACING = 0.97;
const PATH_END = 0.9;
const WITHOUT_MARK = 0.95;
const MOST_STARTED = 64;

/** Gives the names of all documents, sorted for `findNames`. */
export function buildNames(documents: readonly SearchDocument[]): readonly NameEntry[] {
  return documents
    .flatMap(({ title, names }, document) =>
      [title, ...names].flatMap((name, position) =>
        spellingsOf(fold(normalize(name)).trim()).map(([written, closeness]) => {
          const key = nameKey(written);
          const isTitle = position === 0;
          return { keys: keystrokes(key), key, written, document, isTitle, closeness };
        }),
      ),
    )
    .filter(({ key }) => key !== '')
    .sort((a, b) => (a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0));
}

/** Finds the names that `query`, normalized text, is or starts. */
export function findNames(names: readonly NameEntry[], query: string): readonly NameMatch[] {
  const asked = fold(query).trim();
  return [...new Set([asked, withoutParticle(asked)])].flatMap((written) => {
    const key = nameKey(written);
    if (key === '') return [];
    const keys = keystrokes(key);
    return findByPrefix(names, keys, MOST_STARTED).map((entry) => {
      const isWhole = entry.key === key;
      const spacing = isWhole && entry.written !== written ? OTHER_SPACING : 1;
      const closeness = entry.closeness * spacing * (keys.length / entry.keys.length);
      return { document: entry.document, isTitle: entry.isTitle, isWhole, closeness };
    });
  });
}

// Code is asked for by the end of its path, `spawn_blocking` for `tokio::task::spawn_blocking`, a macro
// without its mark, and a heading without its number.
function spellingsOf(written: string): readonly (readonly [written: string, closeness: number])[] {
  const isPath = /^[\w#[]+(?:(?:::|\.)[\w!]+)+/.test(written);
  const ends = isPath ? [...written.matchAll(/::|\./g)] : [];
  const number = /^\d+(?:\.\d+)*\s+/.exec(written)?.[0];
  const spellings = [
    [written, 1] as const,
    ...ends.map((end, place) => {
      const rest = written.slice(end.index + end[0].length);
      return [rest, PATH_END ** (place + 1)] as const;
    }),
    ...(number ? [[written.slice(number.length), PATH_END] as const] : []),
  ];
  const macros = spellings.filter(([name]) => /^[\w:]+!$/.test(name));
  return [
    ...spellings,
    ...macros.map(([name, closeness]) => [name.slice(0, -1), closeness * WITHOUT_MARK] as const),
  ];
}

function withoutParticle(asked: string): string {
  const word = /[가-힣]+$/.exec(asked)?.[0] ?? '';
  const noun = stem(word);
  return noun === undefined ? asked : asked.slice(0, asked.length - word.length + noun.length);
}
