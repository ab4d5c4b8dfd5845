import { Index } from 'flexsearch';

/** An inverted index from tokens to document numbers. */
export interface Engine {
  /** Adds the tokens of document `number`, each once; numbers come in ascending order. */
  add(number: number, tokens: readonly string[]): void;
  /** Gives the numbers of all documents with exactly this token, ascending; not to be changed. */
  find(token: string): readonly number[];
}

/**
 * Creates an empty engine on FlexSearch, which only retrieves: tokens come from our analyzer
 * (`encode` hands over what it is given, since the other options would change tokens such as "::"), and
 * ranking is ours, since FlexSearch ranks by position and exposes no score.
 */
export function createEngine(): Engine {
  const index = new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (tokens: string | readonly string[]) =>
      typeof tokens === 'string' ? [tokens] : [...tokens],
  });
  let size = 0;
  return {
    add(number, tokens) {
      // Typed as text, and handed to `encode` untouched: joining and splitting would cost as much again.
      index.add(number, tokens as unknown as string);
      size = Math.max(size, number + 1);
    },
    find(token) {
      return index.search(token, { limit: Math.max(size, 1) }) as readonly number[];
    },
  };
}
