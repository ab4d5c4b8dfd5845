import type { Range } from '../types';

/** How much one occurrence counts in each field. A title says what a document is about. */
const FIELD_WEIGHTS = {
  title: 9,
  names: 7,
  gloss: 4,
  breadcrumb: 2,
  text: 1,
  code: 1,
  otherText: 0.6,
};

// BM25's saturation and length normalisation (Robertson and Zaragoza 2009), with their usual values.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** A field of a document that is searched. */
export type FieldName = keyof typeof FIELD_WEIGHTS;
/** In the order in which they are read. */
export const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as readonly FieldName[];

/** Where the tokens of each field of a document stand in the stream of all that was read. */
export type Fields = Readonly<Record<FieldName, Range>>;

type Lengths = Readonly<Record<FieldName, number>>;

/** Says how strongly a document stands for each of its tokens. */
export interface Weigher {
  /** Calls `visit` once with each token of the document and its weight, above 0. */
  weigh(fields: Fields, visit: (token: number, weight: number) => void): void;
}

/** Gives the mean number of tokens in each field; 1 for a field that is always empty. */
export function averageLengths(all: readonly Fields[]): Lengths {
  const entries = FIELD_NAMES.map((name) => {
    const total = all.reduce((sum, { [name]: [start, end] }) => sum + end - start, 0);
    return [name, total / Math.max(all.length, 1) || 1] as const;
  });
  return Object.fromEntries(entries) as Record<FieldName, number>;
}

/**
 * Creates a weigher for the tokens of `stream`, which are below `size`. A weight is the sum over the fields of BM25's saturated
 * frequency, normalised by the length of the field, times what the field counts.
 */
export function createWeigher(stream: Uint32Array, size: number, averages: Lengths): Weigher {
  const times = new Uint32Array(size);
  const weights = new Float64Array(size);
  return {
    weigh(fields, visit) {
      const seen: number[] = [];
      for (const name of FIELD_NAMES) {
        const [start, end] = fields[name];
        if (start === end) continue;
        for (let at = start; at < end; at += 1) {
          const token = stream[at] ?? 0;
          times[token] = (times[token] ?? 0) + 1;
        }
        const length = (end - start) / averages[name];
        const norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
        for (let at = start; at < end; at += 1) {
          const token = stream[at] ?? 0;
          const count = times[token] ?? 0;
          if (count === 0) continue;
          times[token] = 0;
          if (weights[token] === 0) seen.push(token);
          weights[token] = (weights[token] ?? 0) + (FIELD_WEIGHTS[name] * count) / (count + norm);
        }
      }
      for (const token of seen) {
        visit(token, weights[token] ?? 0);
        weights[token] = 0;
      }
    },
  };
}
