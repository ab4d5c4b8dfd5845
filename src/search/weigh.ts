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

type FieldName = keyof typeof FIELD_WEIGHTS;
const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as readonly FieldName[];

/** Numbers of the tokens in each field of a document, with repetitions. */
export type Fields = Readonly<Record<FieldName, Uint32Array>>;

type Lengths = Readonly<Record<FieldName, number>>;

/** Says how strongly a document stands for each of its tokens. */
export interface Weigher {
  /** Calls `visit` once with each token of the document and its weight, above 0. */
  weigh(fields: Fields, visit: (token: number, weight: number) => void): void;
}

/** Gives how many tokens all documents have, with repetitions. */
export function countTokens(all: readonly Fields[]): number {
  return all.reduce(
    (sum, fields) => FIELD_NAMES.reduce((count, name) => count + fields[name].length, sum),
    0,
  );
}

/** Gives the mean number of tokens in each field; 1 for a field that is always empty. */
export function averageLengths(all: readonly Fields[]): Lengths {
  const entries = FIELD_NAMES.map((name) => {
    const total = all.reduce((sum, fields) => sum + fields[name].length, 0);
    return [name, total / Math.max(all.length, 1) || 1] as const;
  });
  return Object.fromEntries(entries) as Record<FieldName, number>;
}

/**
 * Creates a weigher for tokens below `size`. A weight is the sum over the fields of BM25's saturated
 * frequency, normalised by the length of the field, times what the field counts.
 */
export function createWeigher(size: number, averages: Lengths): Weigher {
  const times = new Uint32Array(size);
  const weights = new Float64Array(size);
  return {
    weigh(fields, visit) {
      const seen: number[] = [];
      for (const name of FIELD_NAMES) {
        const tokens = fields[name];
        if (tokens.length === 0) continue;
        for (const token of tokens) times[token] = (times[token] ?? 0) + 1;
        const norm =
          SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * tokens.length) / averages[name]);
        for (const token of tokens) {
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
