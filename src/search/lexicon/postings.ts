import type { Posting } from '../engine';
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
  build(): Steps<{ readonly postings: readonly Posting[]; readonly weights: Weights }>;
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
      // starts[token] is where its weights begin; the next token's start is where they end.
      const starts = new Uint32Array(tokens.all.length + 1);
      for (let at = 0; at < size; at += 1) {
        const token = (owners[at] ?? 0) + 1;
        starts[token] = (starts[token] ?? 0) + 1;
      }
      yield;
      // As long as they will be: lists that grow take three times the memory.
      const lists = tokens.all.map((_, token) => new Array<number>(starts[token + 1] ?? 0));
      for (let at = 1; at < starts.length; at += 1) {
        starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
      }
      yield;
      const filled = new Uint32Array(lists.length);
      const all = new Float32Array(size);
      for (let at = 0; at < size; at += 1) {
        const token = owners[at] ?? 0;
        const place = filled[token] ?? 0;
        filled[token] = place + 1;
        all[(starts[token] ?? 0) + place] = given[at] ?? 0;
        const list = lists[token];
        if (list) list[place] = documents[at] ?? 0;
        if (at % STEP === STEP - 1) yield;
      }
      return {
        postings: tokens.all.map((token, number): Posting => [token, lists[number] ?? []]),
        weights: {
          of(token) {
            const number = tokens.find(token);
            return number === undefined ? [] : all.subarray(starts[number], starts[number + 1]);
          },
        },
      };
    },
  };
}
