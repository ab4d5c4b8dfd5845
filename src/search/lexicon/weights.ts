import type { Tokens } from './tokens';

/** How strongly documents stand for tokens. */
export interface Weights {
  /** Gives the weight of `token` in each document that has it, in ascending order of the documents. */
  of(token: string): ArrayLike<number>;
}

/** Takes weights in any order of the tokens, document by document, and gives their lookup. */
export interface WeightsBuilder {
  add(token: number, weight: number): void;
  build(): Weights;
}

/** Creates a builder for the tokens that were read: one array in the end, not one for each token. */
export function createWeightsBuilder(tokens: Tokens): WeightsBuilder {
  const owners: number[] = [];
  const weights: number[] = [];
  return {
    add(token, weight) {
      owners.push(token);
      weights.push(weight);
    },
    build() {
      // starts[token] is where its weights begin; the next token's start is where they end.
      const starts = new Uint32Array(tokens.all.length + 1);
      for (const token of owners) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
      for (let at = 1; at < starts.length; at += 1)
        starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
      const next = starts.slice();
      const all = new Float32Array(weights.length);
      owners.forEach((token, at) => {
        const place = next[token] ?? 0;
        all[place] = weights[at] ?? 0;
        next[token] = place + 1;
      });
      return {
        of(token) {
          const number = tokens.find(token);
          return number === undefined ? [] : all.subarray(starts[number], starts[number + 1]);
        },
      };
    },
  };
}
