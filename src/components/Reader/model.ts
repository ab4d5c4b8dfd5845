import { languageIds } from '../../data/languages';
import type { Language } from '../../data/types';

/** Who reads: the languages that they know, the best known first, and the one they read for. */
export interface Reader {
  /** One or two languages. */
  readonly known: readonly Language[];
  /** None of the known ones. */
  readonly target: Language;
}

/** Every reader that can be chosen with one known language, in display order. */
export const READERS: readonly Reader[] = languageIds.flatMap((known) =>
  languageIds
    .filter((target) => target !== known)
    .map((target): Reader => ({ known: [known], target })),
);

/**
 * Reads what `formatReader` wrote; undefined where it names no known language, an unknown one, one
 * twice, or nothing left to read for.
 *
 * @example parseReader('go,typescript>rust') // { known: ['go', 'typescript'], target: 'rust' }
 */
export function parseReader(text: string): Reader | undefined {
  const [from = '', to = '', ...rest] = text.split('>');
  const known = from.split(',').map(findLanguage);
  const target = findLanguage(to);
  const named = [...known, target];
  if (rest.length > 0 || target === undefined || !known.every(isLanguage)) return undefined;
  return new Set(named).size === named.length ? { known, target } : undefined;
}

/** Writes a reader as one line, such as "go>rust". */
export function formatReader({ known, target }: Reader): string {
  return `${known.join(',')}>${target}`;
}

/** Reads the reader that an address names by `from` and `to`, such as "?from=go&to=rust". */
export function findReader(search: string): Reader | undefined {
  const params = new URLSearchParams(search);
  const [from, to] = [params.get('from'), params.get('to')];
  return from === null || to === null ? undefined : parseReader(`${from}>${to}`);
}

/** Gives the three languages as this reader wants to see them: known, target, the rest. */
export function orderOf(reader: Reader | undefined): readonly Language[] {
  return reader ? [...new Set([...languagesOf(reader), ...languageIds])] : languageIds;
}

/** Gives the languages that concern this reader, known ones first; all without a reader. */
export function languagesOf(reader: Reader | undefined): readonly Language[] {
  return reader ? [...reader.known, reader.target] : languageIds;
}

function findLanguage(name: string): Language | undefined {
  return languageIds.find((id) => id === name.trim());
}

function isLanguage(language: Language | undefined): language is Language {
  return language !== undefined;
}
