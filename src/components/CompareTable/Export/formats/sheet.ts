import type { PublicConstructSummary, PublicCounterpart } from '../../../../api/contract';
import { categories } from '../../../../data/categories';
import { kinds } from '../../../../data/kinds';
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

/** Gives the word for how a language has a construct. */
export function kindTitle({ kind }: PublicCounterpart, locale: Locale): string {
  return kinds.find(({ id }) => id === kind)?.title[locale] ?? kind;
}

/** Gives the title of the category of a row. */
export function categoryTitle({ category }: PublicConstructSummary, locale: Locale): string {
  return categories.find(({ id }) => id === category)?.title[locale] ?? category;
}
