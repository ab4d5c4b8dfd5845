import type { Postings } from '../engine';
import type { Steps } from '../slices';
import type { Tokens } from './tokens';

/** Postings that are put in their places in one step. */
const STEP = 1 << 14;

/** How strongly documents stand for tokens. */
export interface Weights {
  /** Gives the weight of `token` in each document that has it, in ascending order of the documents. */
  of(token: string): ArrayLike<number>;
}

/** Takes tokens with their weights document by document, and gives them token by token. */
export interface PostingsBuilder {
  /** Adds a token of `document`, each once; documents come in ascending order. */
  add(document: number, token: number, weight: number): void;
  build(): Steps<{ readonly postings: Postings; readonly weights: Weights }>;
}

/** Creates a builder for the tokens that were read, for at most `most` of them with repetitions. */
export function createPostingsBuilder(tokens: Tokens, most: number): PostingsBuilder {
  const owners = new Uint32Array(most);
  const documents = new Uint32Array(most);
  const given = new Float32Array(most);
  let size = 0;
  return {
    add(document, token, weight) {
      owners[size] = token;
      documents[size] = document;
      given[size] = weight;
      size += 1;
    },
    *build() {
      // starts[token] is where its documents begin; the next token's start is where they end.
      const starts = new Uint32Array(tokens.all.length + 1);
      for (let at = 0; at < size; at += 1) {
        const token = (owners[at] ?? 0) + 1;
        starts[token] = (starts[token] ?? 0) + 1;
      }
      for (let at = 1; at < starts.length; at += 1) {
        starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
      }
      yield;
      const next = starts.slice();
      const having = new Uint32Array(size);
      const weights = new Float32Array(size);
      for (let at = 0; at < size; at += 1) {
        const token = owners[at] ?? 0;
        const place = next[token] ?? 0;
        next[token] = place + 1;
        having[place] = documents[at] ?? 0;
        weights[place] = given[at] ?? 0;
        if (at % STEP === STEP - 1) yield;
      }
      return {
        postings: {
          documentsOf: (token) => having.subarray(starts[token], starts[token + 1]),
        },
        weights: {
          of(token) {
            const number = tokens.find(token);
            return number === undefined ? [] : weights.subarray(starts[number], starts[number + 1]);
          },
        },
      };
    },
  };
}
