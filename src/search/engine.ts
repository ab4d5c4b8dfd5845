import { Index } from 'flexsearch';
import type { Steps } from './slices';

/** Tokens that are added in one step. */
const STEP = 1 << 10;

/** The documents of every token, by the number of the token. */
export interface Postings {
  /** Gives the numbers of the documents that have the token, ascending; not to be changed. */
  documentsOf(token: number): ArrayLike<number>;
}

/** An inverted index from tokens to document numbers. */
export interface Engine {
  /** Gives the numbers of all documents with exactly this token, ascending; not to be changed. */
  find(token: string): ArrayLike<number>;
}

/**
 * Creates the index of `tokens`, each once, on FlexSearch, which only retrieves: tokens come from our
 * analyzer (`encode` hands over what it is given, since the other options would change tokens such as
 * "::"), and ranking is ours, since FlexSearch ranks by position and exposes no score.
 *
 * What FlexSearch finds for a token is where its documents stand in `postings`: lists of its own would
 * take as long again to make and three times the memory.
 */
export function* createEngine(tokens: readonly string[], postings: Postings): Steps<Engine> {
  const index = new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (token: string) => [token],
  });
  for (let number = 0; number < tokens.length; number += 1) {
    index.add(number, tokens[number] ?? '');
    if (number % STEP === STEP - 1) yield;
  }
  return {
    find(token) {
      const [number] = index.search(token, { limit: 1 }) as readonly number[];
      return number === undefined ? [] : postings.documentsOf(number);
    },
  };
}
