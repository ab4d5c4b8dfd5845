import type { Language } from '../../data/types';
import type { PublicConstruct } from '../contract';
import { findNearest } from './nearest';

/** A name by which a construct is known. */
export interface Name {
  readonly name: string;
  /** Whose symbol it is; titles, aliases and ids are not of one language alone. */
  readonly language?: Language;
  readonly construct: PublicConstruct;
}

/** A construct with the name of it that was asked for. */
export interface NameMatch extends Name {
  readonly by: 'symbol' | 'symbol-in-other-case' | 'name' | 'part-of-symbol';
}

/** The names of all constructs, to be looked up. */
export interface NameTable {
  readonly byId: ReadonlyMap<string, PublicConstruct>;
  /**
   * Gives each construct that has a name `asked`, the surest first, and of equals the one that lists
   * the name earlier. With `from`, only symbols of that language, and of other names those of
   * constructs that it has.
   */
  find(asked: string, from?: Language): readonly NameMatch[];
  /** Gives the names that `asked` may be a misspelling or a part of, nearest first, one a construct. */
  suggest(asked: string): readonly Name[];
}

/** Builds the lookup of the names of `constructs`. */
export function buildNameTable(constructs: readonly PublicConstruct[]): NameTable {
  const entries = constructs.flatMap(entriesOf);
  const byName = group(entries, ({ folded }) => [folded]);
  const byEnd = group(entries, ({ language, written }) => (language ? endsOf(bare(written)) : []));
  // The first of a name is the one to suggest for it.
  const firsts = new Map([...entries].reverse().map((entry) => [entry.name, entry]));
  const all = [...firsts.keys()];
  return {
    byId: new Map(constructs.map((construct) => [construct.id, construct])),
    find(asked, from) {
      const written = write(asked);
      const named = byName.get(written.toLowerCase()) ?? [];
      const ending = byEnd.get(bare(written)) ?? [];
      const matches = [
        ...named.map((entry) => match(entry, written)),
        ...ending.map((entry) => matchPart(entry, written)),
      ];
      const fitting = matches
        .filter(({ entry }) => isOf(entry, from))
        .sort((a, b) => a.rank - b.rank || a.entry.place - b.entry.place);
      return firstOfEach(fitting.map(({ entry, by }) => ({ ...toName(entry), by })));
    },
    suggest: (asked) =>
      firstOfEach(findNearest(asked, all).flatMap((name) => firsts.get(name) ?? [])).map(toName),
  };
}

interface Entry extends Name {
  readonly written: string;
  readonly folded: string;
  /** Among the names of its kind. */
  readonly place: number;
}

function entriesOf(construct: PublicConstruct): readonly Entry[] {
  const symbols = Object.entries(construct.counterparts).flatMap(([language, { symbols }]) =>
    symbols.map(({ name }, place) => ({ name, place, language: language as Language })),
  );
  const { id, title, aliases } = construct;
  const others = [title.ko, title.en, id, ...aliases.ko, ...aliases.en];
  const all = [...symbols, ...others.map((name, place) => ({ name, place }))];
  return all.map((each) => {
    const written = write(each.name);
    return { ...each, construct, written, folded: written.toLowerCase() };
  });
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function isOf({ language, construct }: Name, from: Language | undefined): boolean {
  if (from === undefined) return true;
  return language ? language === from : construct.counterparts[from].kind !== 'none';
}

// A name in its own case is surer than a symbol in another: `context` is Go's, not Rust's `Context`.
function match(entry: Entry, written: string) {
  const isSame = entry.written === written;
  if (entry.language === undefined) return { entry, by: 'name', rank: isSame ? 1 : 3 } as const;
  return isSame
    ? ({ entry, by: 'symbol', rank: 0 } as const)
    : ({ entry, by: 'symbol-in-other-case', rank: 2 } as const);
}

// The `close` of a channel is in channel-close rather than in whatever else closes one.
function matchPart(entry: Entry, written: string) {
  const isSubject = entry.construct.id.split('-').includes(bare(written));
  return { entry, by: 'part-of-symbol', rank: isSubject ? 4 : 5 } as const;
}

// macOS types Hangul as loose jamo (NFD), and in prose code stands between backticks.
function write(name: string): string {
  const text = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  return /^`[^`]+`$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** Gives a name without what a call adds to it: `tokio::spawn` of `tokio::spawn(f)`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^([\p{L}\p{N}_:./]+)(?:!|::<.*>|<.*>)?(?:\((?:[^();]|\([^()]*\))*\))?$/u, '$1');
}

/** Gives the ends of a path, itself among them; of what is no path, nothing. */
function endsOf(name: string): readonly string[] {
  if (!/^[\p{L}\p{N}_:./]+$/u.test(name)) return [];
  const starts = [...name.matchAll(/::|[./]/g)].map(({ 0: mark, index }) => index + mark.length);
  return [0, ...starts]
    .map((start) => name.slice(start))
    .filter((end) => /[\p{L}\p{N}]/u.test(end));
}

function firstOfEach<T extends Name>(names: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const name of names) {
    if (!first.has(name.construct.id)) first.set(name.construct.id, name);
  }
  return [...first.values()];
}

function toName({ name, language, construct }: Name): Name {
  return { name, construct, ...(language && { language }) };
}
