import { Index } from 'flexsearch';

/** An inverted index from tokens to document numbers. */
export interface Engine {
  /** Adds the tokens of document `number`; each number is added once. */
  add(number: number, tokens: Iterable<string>): void;
  /** Gives the numbers of all documents with exactly this token, ascending. */
  find(token: string): readonly number[];
}

// Cannot stand in a token: the analyzer cuts at white space.
const SEPARATOR = '\n';

/**
 * Creates an empty engine on FlexSearch, which only retrieves: tokens come from our analyzer
 * (`encode` splits what `add` joined, the other options would change tokens such as "::"), and
 * ranking is ours, since FlexSearch ranks by position and exposes no score.
 */
export function createEngine(): Engine {
  const index = new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (text: string) => text.split(SEPARATOR),
  });
  let size = 0;
  return {
    add(number, tokens) {
      index.add(number, [...tokens].join(SEPARATOR));
      size = Math.max(size, number + 1);
    },
    find(token) {
      // A one-term search returns the index's own array: copied before it is sorted.
      const found = index.search(token, { limit: Math.max(size, 1) }) as readonly number[];
      return [...found].sort((a, b) => a - b);
    },
  };
}
