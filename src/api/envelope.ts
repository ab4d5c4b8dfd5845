/** Version of the shape of every answer; within it fields are only added. */
export const SCHEMA_VERSION = 1;

/** Path that every address of the API begins with. */
export const API_PATH = '/api/v1';

/** A list as the API gives it. */
export interface List<T> {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** Number of all entries, also of those that a limit left out of `result`. */
  readonly total: number;
  readonly result: T[];
}

/** One thing as the API gives it. */
export interface Single<T> {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly result: T;
}

/** Puts a list into the envelope that all lists share. */
export function list<T>(result: readonly T[], total = result.length): List<T> {
  return { schemaVersion: SCHEMA_VERSION, total, result: [...result] };
}

/** Puts one value into the envelope that all single values share. */
export function single<T>(result: T): Single<T> {
  return { schemaVersion: SCHEMA_VERSION, result };
}

/**
 * Gives the bytes that are published for `value`: JSON on one line with the keys in code-unit order,
 * so that equal values are equal bytes whatever built them.
 *
 * @example serialize({ b: 1, a: [2] }) // '{"a":[2],"b":1}\n'
 */
export function serialize(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
