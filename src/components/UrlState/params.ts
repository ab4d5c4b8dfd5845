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
  /** The same in the order in which they are written, each once. */
  readOrdered<T extends string>(name: string, known: readonly T[]): readonly T[];
  readonly rejected: readonly string[];
}

/** Gives a reader of `search`, such as "?q=select&lang=go,rust"; any string is accepted. */
export function createParamReader(search: string): ParamReader {
  const params = new URLSearchParams(search);
  const rejected: string[] = [];
  const reject = (name: string, value: string) => rejected.push(`${name}=${shorten(value)}`);

  const readOrdered = <T extends string>(name: string, known: readonly T[]): readonly T[] => {
    const values = params.getAll(name).flatMap((value) => value.split(','));
    const chosen = new Set<T>();
    for (const value of values) {
      const choice = known.find((candidate) => candidate === value);
      if (choice !== undefined) chosen.add(choice);
      else if (value !== '') reject(name, value);
    }
    return [...chosen];
  };

  return {
    rejected,
    readOrdered,
    readChoices(name, known) {
      const chosen = readOrdered(name, known);
      return known.filter((choice) => chosen.includes(choice));
    },
    readText(name) {
      const text = cleanText(params.get(name) ?? '');
      if (text.length > LONGEST_TEXT) reject(name, text);
      return cleanText(text.slice(0, LONGEST_TEXT));
    },
    readChoice(name, known) {
      const [value = '', ...more] = params.getAll(name);
      const choice = known.find((candidate) => candidate === value);
      if (value !== '' && choice === undefined) reject(name, value);
      more.forEach((other) => reject(name, other));
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

/**
 * Adds to `search` those of `names` that `current` has and `search` does not say itself.
 *
 * @example carryParams('?q=a', '?from=go&q=b', ['from', 'q']) // '?q=a&from=go'
 */
export function carryParams(search: string, current: string, names: readonly string[]): string {
  const [next, now] = [new URLSearchParams(search), new URLSearchParams(current)];
  const carried = names
    .filter((name) => !next.has(name))
    .map((name) => [name, now.get(name) ?? ''] as const);
  const added = formatParams(Object.fromEntries(carried)).slice(1);
  return added === '' ? search : `${search === '' ? '?' : `${search}&`}${added}`;
}

/** Takes out what no keyboard types and `encodeURIComponent` throws on: lone surrogates. */
function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, '');
}

function shorten(value: string): string {
  const shown = [...value].slice(0, 24).join('');
  return shown === value ? value : `${shown}…`;
}
