import type { PublicConstructSummary } from '../../../../api/contract';
import type { Language, Locale } from '../../../../data/types';

/** Rows to be copied, as they are shown. */
export interface Sheet {
  readonly rows: readonly PublicConstructSummary[];
  readonly shown: readonly Language[];
  readonly locale: Locale;
  /** What stands before the address of a page, such as "https://example.org". */
  readonly origin: string;
  readonly labels: Labels;
}

/** The words over the columns. */
export interface Labels {
  readonly construct: string;
  readonly category: string;
  readonly kind: string;
  readonly syntax: string;
  readonly names: string;
  readonly note: string;
  readonly caveat: string;
  readonly page: string;
}
