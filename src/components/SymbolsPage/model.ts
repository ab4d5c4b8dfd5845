import type { NamedConstruct } from '../../api/present/names';
import type { Language } from '../../data/types';

/** One name of one language, with the constructs that it belongs to. */
export interface Entry {
  readonly name: string;
  readonly language: Language;
  readonly constructs: readonly NamedConstruct[];
}

/** The entries under one letter. */
export interface Group {
  /** "a" to "z", or "symbols". */
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** Id of the group of what begins with no letter, such as `<-ch` and `.await`. */
export const SYMBOLS = 'symbols';

/**
 * Gives every name of every construct, symbols and operators first, then by letter; a group that has
 * nothing is left out. Capitals make no difference to the order, and equal names stand in the order of
 * the languages.
 *
 * @example groupNames(constructs)[0].id // 'symbols'
 */
export function groupNames(
  constructs: readonly NamedConstruct[],
  languages: readonly Language[],
): readonly Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of listEntries(constructs, languages).sort(compareEntries)) {
    const id = groupOf(entry.name);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups].map(([id, entries]) => ({ id, entries }));
}

function listEntries(
  constructs: readonly NamedConstruct[],
  languages: readonly Language[],
): readonly Entry[] & Entry[] {
  const found = new Map<string, Entry>();
  for (const language of languages) {
    for (const construct of constructs) {
      for (const name of construct.counterparts[language].names) {
        const key = `${language}/${name}`;
        const before = found.get(key)?.constructs ?? [];
        found.set(key, { name, language, constructs: [...before, construct] });
      }
    }
  }
  return [...found.values()];
}

function groupOf(name: string): string {
  const first = name.charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : SYMBOLS;
}

// By code unit, so that every machine and browser sorts alike.
function compareEntries(a: Entry, b: Entry): number {
  const letters = Number(groupOf(a.name) !== SYMBOLS) - Number(groupOf(b.name) !== SYMBOLS);
  return letters || compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
