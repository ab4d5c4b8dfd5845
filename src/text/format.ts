import type { Locale } from '../data/types';

/** How an answer is shown. */
export interface Format {
  readonly locale: Locale;
  /** Width of a line in columns. */
  readonly columns: number;
  readonly hasColor: boolean;
}
