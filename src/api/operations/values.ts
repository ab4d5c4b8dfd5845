import { LONGEST_QUERY } from '../../search/query';
import { ProblemError, quote } from '../problem';
import { findNearest } from './nearest';

/** Accepted spelling, in lower case → the name that it stands for. */
export type Spellings<T extends string> = ReadonlyMap<string, T>;

/** Gives the spellings of names that are written in one way only. */
export function spellingsOf<T extends string>(names: readonly T[]): Spellings<T> {
  return new Map(names.map((name) => [name, name]));
}

/** Throws a ProblemError if a parameter is not one of `allowed`, or is there twice. */
export function assertKnownOnce(given: URLSearchParams, allowed: readonly string[]): void {
  for (const name of given.keys()) {
    if (!allowed.includes(name)) {
      throw new ProblemError(
        'unknown-parameter',
        `Unknown parameter ${quote(name)}: the parameters are ${allowed.join(', ')}.`,
        findNearest(name, allowed),
      );
    }
    if (given.getAll(name).length > 1) {
      throw new ProblemError(
        'repeated-parameter',
        `Parameter ${name} is given twice: give it once.`,
      );
    }
  }
}

/** Gives the query that `text` is; throws a ProblemError if it is empty, too long or no text. */
export function parseQuery(text: string): string {
  const query = text.trim();
  if (query === '') {
    const detail = 'The query is empty: q needs a word, a name or an operator to search for.';
    throw new ProblemError('missing-query', detail);
  }
  const length = [...query].length;
  if (length > LONGEST_QUERY) {
    const detail = `The query has ${length} characters: ${LONGEST_QUERY} is the most.`;
    throw new ProblemError('long-query', detail);
  }
  const control = /\p{Cc}/u.exec(query)?.[0].codePointAt(0);
  if (control !== undefined) {
    const name = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
    const detail = `The query has the control character ${name}: leave it out.`;
    throw new ProblemError('unreadable-query', detail);
  }
  // Decoders put U+FFFD where the bytes were not UTF-8.
  if (/[\p{Cs}\uFFFD]/u.test(query)) {
    const detail = 'The query is not UTF-8 text: encode it as UTF-8, then percent-encode it.';
    throw new ProblemError('unreadable-query', detail);
  }
  return query;
}

/**
 * Gives the name that the value of `parameter` spells in any case, or undefined where it is not given.
 * Throws a ProblemError with the nearest names on any other value.
 */
export function parseName<T extends string>(
  given: URLSearchParams,
  parameter: string,
  names: Spellings<T>,
): T | undefined {
  const value = given.get(parameter);
  return value === null ? undefined : parseValue(value, parameter, names);
}

/** Gives the names that the value of `parameter` spells with commas between them, each once. */
export function parseNames<T extends string>(
  given: URLSearchParams,
  parameter: string,
  names: Spellings<T>,
): readonly T[] {
  const value = given.get(parameter);
  if (value === null) return [];
  return [...new Set(value.split(',').map((part) => parseValue(part.trim(), parameter, names)))];
}

function parseValue<T extends string>(value: string, parameter: string, names: Spellings<T>): T {
  const found = names.get(value.toLowerCase());
  if (found !== undefined) return found;
  const near = findNearest(value, [...names.keys()]).map((name) => names.get(name) ?? name);
  throw new ProblemError(
    'invalid-value',
    `Unknown ${parameter} ${quote(value)}: use one of ${[...new Set(names.values())].join(', ')}.`,
    [...new Set(near)],
  );
}
