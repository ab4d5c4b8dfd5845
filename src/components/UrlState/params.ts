/** What a query string says, and the parameters in it that say nothing we know. */
export interface Parsed<T> {
  readonly state: T;
  /** Such as "lang=java", in the order of the query string. */
  readonly rejected: readonly string[];
}

/** Longest text taken from a URL or a field, in UTF-16 units. */
export const LONGEST_TEXT = 256;

/** Reads known parameters of one query string and keeps what it had to refuse. */
export interface ParamReader {
  /** The text of `name`, without control characters and cut at LONGEST_TEXT; "" if absent. */
  readText(name: string): string;
  /** The value of `name` if it is one of `known`. */
  readChoice<T extends string>(name: string, known: readonly T[]): T | undefined;
  /** The comma-separated values of `name` that are among `known`, in the order of `known`. */
  readChoices<T extends string>(name: string, known: readonly T[]): readonly T[];
  readonly rejected: readonly string[];
}

/** Gives a reader of `search`, such as "?q=select&lang=go,rust"; any string is accepted. */
export function createParamReader(search: string): ParamReader {
  const params = new URLSearchParams(search);
  const rejected: string[] = [];
  const reject = (name: string, value: string) => rejected.push(`${name}=${shorten(value)}`);

  const readChoices = <T extends string>(name: string, known: readonly T[]): readonly T[] => {
    const values = (params.get(name) ?? '').split(',').filter((value) => value !== '');
    values
      .filter((value) => !known.some((choice) => choice === value))
      .forEach((value) => reject(name, value));
    return known.filter((choice) => values.includes(choice));
  };

  return {
    rejected,
    readChoices,
    readText(name) {
      const text = cleanText(params.get(name) ?? '');
      if (text.length > LONGEST_TEXT) reject(name, text);
      return cleanText(text.slice(0, LONGEST_TEXT));
    },
    readChoice(name, known) {
      const value = params.get(name) ?? '';
      const choice = known.find((candidate) => candidate === value);
      if (value !== '' && choice === undefined) reject(name, value);
      return choice;
    },
  };
}

/**
 * Writes a query string without the parameters that are empty.
 *
 * @example formatParams({ q: '<-ch', lang: 'go,rust', category: '' }) // '?q=%3C-ch&lang=go,rust'
 */
export function formatParams(params: Readonly<Record<string, string>>): string {
  const written = Object.entries(params)
    .map(([name, value]) => [name, cleanText(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** Takes out what no keyboard types and `encodeURIComponent` throws on: lone surrogates. */
function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, '');
}

function shorten(value: string): string {
  const shown = [...value].slice(0, 24).join('');
  return shown === value ? value : `${shown}…`;
}
