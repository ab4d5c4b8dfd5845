import { languageIds } from '../../data/languages';
import type { Language } from '../../data/types';

/** Who reads: the languages that they know, the best known first, and the one they read for. */
export interface Reader {
  /** One or two languages. */
  readonly known: readonly Language[];
  /** None of the known ones. */
  readonly target: Language;
}

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

/**
 * Adds a language to the known ones, of which the latest two count, or takes it out; the last one stays.
 * What was read for, once it is known, gives way to Rust or to another language.
 */
export function toggleKnown(reader: Reader | undefined, language: Language): Reader {
  const before = reader?.known ?? [];
  if (reader && before.includes(language)) {
    const rest = before.filter((id) => id !== language);
    return rest.length === 0 ? reader : { ...reader, known: rest };
  }
  const known = [...before, language].slice(-2);
  const targets = [reader?.target ?? 'rust', 'rust' as const, ...languageIds];
  return { known, target: targets.find((id) => !known.includes(id)) ?? 'rust' };
}

/** Reads for `target` from now on; the languages known stay, but for it. */
export function aim(reader: Reader | undefined, target: Language): Reader {
  const known = (reader?.known ?? []).filter((id) => id !== target);
  if (known.length > 0) return { known, target };
  // Who turns around knows what they read for; nobody yet: most come from Go.
  const other =
    reader && reader.target !== target ? reader.target : target === 'go' ? 'rust' : 'go';
  return { known: [other], target };
}

function findLanguage(name: string): Language | undefined {
  return languageIds.find((id) => id === name.trim());
}

function isLanguage(language: Language | undefined): language is Language {
  return language !== undefined;
}
