import { forEachRun, formsOfRun } from '../../analysis/analyze';
import type { RunKind } from '../../analysis/scan';
import type { Range } from '../types';

/** The tokens of an index as small numbers, which are counted faster than strings. */
export interface Tokens {
  /** The token of each number. */
  readonly all: readonly string[];
  /** Gives the number of a token. */
  find(token: string): number | undefined;
}

/** Reads texts into a stream of tokens. */
export interface TokenReader {
  /** What was read so far. */
  readonly tokens: Tokens;
  /**
   * Adds the numbers of everything under which the words of `texts` are found, with repetitions, to the
   * stream; gives where they stand in it.
   */
  read(texts: readonly string[]): Range;
  /** Gives all that was read, in order. */
  stream(): Uint32Array;
}

/** Gives `all`, each once, with the numbers of their places. */
export function toTokens(all: readonly string[]): Tokens {
  const numbers = new Map(all.map((token, number) => [token, number]));
  return { all, find: (token) => numbers.get(token) };
}

/** What is known of a string: most are both a token and a run of text, which saves a second look. */
interface Known {
  /** Its number if it is a token. */
  number: number | undefined;
  /** Numbers of the tokens under which it is found if it was read as a run. */
  forms: readonly number[] | undefined;
}

/** Creates a reader whose list of tokens grows with what is read. */
export function createTokenReader(): TokenReader {
  const all: string[] = [];
  const known = new Map<string, Known>();
  const numberOf = (token: string): number => {
    let entry = known.get(token);
    if (entry === undefined) known.set(token, (entry = { number: undefined, forms: undefined }));
    return (entry.number ??= all.push(token) - 1);
  };
  const formsOf = (kind: RunKind, run: string): readonly number[] => {
    let entry = known.get(run);
    if (entry === undefined) known.set(run, (entry = { number: undefined, forms: undefined }));
    return (entry.forms ??= formsOfRun(kind, run).map((form) =>
      form === run ? (entry.number ??= all.push(run) - 1) : numberOf(form),
    ));
  };
  // One list for all: lists for each text would grow, be copied and be collected.
  let found = new Uint32Array(1 << 16);
  let size = 0;
  const visit = (kind: RunKind, run: string): void => {
    const forms = formsOf(kind, run);
    if (size + forms.length > found.length) found = grow(found);
    for (let at = 0; at < forms.length; at += 1) found[size++] = forms[at] ?? 0;
  };
  return {
    tokens: { all, find: (token) => known.get(token)?.number },
    read(texts) {
      const start = size;
      for (const text of texts) if (text !== '') forEachRun(text, visit);
      return [start, size];
    },
    stream: () => found.subarray(0, size),
  };
}

function grow(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * list.length);
  longer.set(list);
  return longer;
}
