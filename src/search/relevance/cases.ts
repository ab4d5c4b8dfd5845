/** A query and the document that must be found in both locales. */
export interface RelevanceCase {
  readonly query: string;
  /** Id of the document. */
  readonly finds: string;
  /** The place that it must reach; default 1, the first. */
  readonly within?: number;
  /** Limits the search, as `--lang` and `?lang=` do. */
  readonly language?: string;
}

/** What people type for one document. */
interface Queries {
  /** Its names, in any spelling: they put it first. */
  readonly names: readonly string[];
  /** Questions: they put it among the first three. */
  readonly questions: readonly string[];
}

const QUESTION_PLACE = 3;

/** Gives the cases of `queries`, by the id of the document. */
export function casesOf(queries: Readonly<Record<string, Queries>>): readonly RelevanceCase[] {
  return Object.entries(queries).flatMap(([finds, { names, questions }]) => [
    ...names.map((query) => ({ query, finds })),
    ...questions.map((query) => ({ query, finds, within: QUESTION_PLACE })),
  ]);
}
