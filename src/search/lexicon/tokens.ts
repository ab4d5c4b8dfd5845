import { forEachRun, formsOfRun } from '../../analysis/analyze';

/** Tokens of an index as small numbers, which are counted faster than strings. */
export interface Tokens {
  /** Gives the numbers of everything under which the words of `text` are found, with repetitions. */
  read(text: string): readonly number[];
  /** Gives the number of a token that was read. */
  find(token: string): number | undefined;
  /** The token of each number. */
  readonly all: readonly string[];
}

/** Creates an empty list of tokens that grows with what is read. */
export function createTokens(): Tokens {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const runs = new Map<string, readonly number[]>();
  const numberOf = (token: string): number => {
    let number = numbers.get(token);
    if (number === undefined) {
      number = all.push(token) - 1;
      numbers.set(token, number);
    }
    return number;
  };
  return {
    all,
    find: (token) => numbers.get(token),
    read(text) {
      const found: number[] = [];
      forEachRun(text, (kind, run) => {
        let known = runs.get(run);
        if (known === undefined) {
          known = formsOfRun(kind, run).map(numberOf);
          runs.set(run, known);
        }
        for (const number of known) found.push(number);
      });
      return found;
    },
  };
}
