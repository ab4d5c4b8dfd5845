import { isParticle } from '../analysis/particles';
import type { Construct, Locale, Term } from '../data/types';

/** Finds in the prose of one locale what names a construct. */
export interface Mentions {
  /** Gives the construct that a piece of code names, if it names just one. */
  findName(code: string): string | undefined;
  /** Gives the terms in a text that stand for one construct, in order, not overlapping. */
  findTerms(text: string): readonly Mention[];
}

/** A part of a text, in UTF-16 units, that names a construct. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly construct: string;
}

/**
 * Terms that the prose uses for other things too: queues of all kinds, signals of the operating system,
 * aborts by a signal or by a handle, waiting in general, refusals of promises and of requests.
 */
const UNSURE: ReadonlySet<string> = new Set(['queue', 'signal', 'abort', 'await', 'rejection']);

/**
 * Builds the finder from the data: names of APIs as code writes them, and those terms of the glossary
 * that are the title or another name of exactly one construct.
 */
export function buildMentions(
  constructs: readonly Construct[],
  glossary: readonly Term[],
  locale: Locale,
): Mentions {
  const names = findOwners(
    constructs.flatMap(({ id, go, rust, typescript }) =>
      [go, rust, typescript].flatMap(({ symbols }) => symbols.map(({ name }) => [name, id])),
    ),
  );
  const words = findOwners(
    constructs.flatMap(({ id, title, aliases }) =>
      [title.ko, title.en, ...aliases.ko, ...aliases.en].map((word) => [word.toLowerCase(), id]),
    ),
  );
  const terms = new Map(
    glossary
      .filter(({ id }) => !UNSURE.has(id))
      .flatMap((term) => {
        const owners = [term.ko, term.en].flatMap((word) => words.get(word.toLowerCase()) ?? []);
        const [owner] = owners;
        // 가드 is one thing, guard another.
        const isSure = owner !== undefined && new Set(owners).size === 1;
        return isSure ? [[term[locale].toLowerCase(), owner] as const] : [];
      }),
  );
  const pattern = patternOf([...terms.keys()], locale);
  return {
    findName: (code) => names.get(code) ?? names.get(code.replace(/\(\)$/, '')),
    findTerms: (text) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: term, index }) => endsWord(text, index + term.length, locale))
        .map(({ 0: term, 1: singular = '', index }) => ({
          start: index,
          end: index + term.length,
          construct: terms.get(singular.toLowerCase()) ?? '',
        })),
  };
}

/** Gives what each word stands for, where that is one thing. */
function findOwners(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const [word = '', id = ''] of pairs) {
    const isShared = owners.has(word) && owners.get(word) !== id;
    owners.set(word, isShared ? undefined : id);
  }
  return new Map([...owners].flatMap(([word, id]) => (id === undefined ? [] : [[word, id]])));
}

// Longest first: 취소 토큰 before 취소.
function patternOf(terms: readonly string[], locale: Locale): RegExp {
  const words = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const plural = locale === 'en' ? '(?:e?s)?' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(${words})${plural}`, 'giu');
}

/** A particle may follow a Korean term, and nothing that makes another word of it. */
function endsWord(text: string, end: number, locale: Locale): boolean {
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(end))?.[0] ?? '';
  return after === '' || (locale === 'ko' && isParticle(after));
}
