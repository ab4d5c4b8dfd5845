import type { Locale } from '../../data/types';
import { answerSearch } from '../operations/answer';
import { crossReference } from '../operations/crossReference';
import { parseCrossReference, parseParameters } from '../operations/parameters';
import { OPERATIONS } from '../resources';
import type { Catalogue } from './catalogue';

/** What a request that has to be computed is answered with. */
export interface Computed {
  readonly value: unknown;
  readonly locale: Locale;
  /** Query of the address at which the answer goes on. */
  readonly next?: string;
}

type Compute = (catalogue: Catalogue, given: URLSearchParams, fallback: Locale) => Computed;

const search: Compute = (catalogue, given, fallback) => {
  const asked = parseParameters(given, catalogue.vocabulary, fallback);
  const hasDirection = asked.from !== undefined || asked.to.length > 0;
  const names = hasDirection ? catalogue.names : undefined;
  const value = answerSearch(catalogue.indexes[asked.locale], asked, names);
  const { locale } = asked;
  if (value.next === undefined) return { value, locale };
  const next = new URLSearchParams(given);
  // The address that follows asks in the same locale, whatever the caller accepts by then.
  next.set('locale', locale);
  next.set('cursor', value.next);
  return { value, locale, next: next.toString() };
};

const xref: Compute = ({ indexes, vocabulary, names }, given, fallback) => {
  const asked = parseCrossReference(given, vocabulary, fallback);
  const { locale } = asked;
  const source = {
    names,
    get index() {
      return indexes[locale];
    },
  };
  return { value: crossReference(source, asked), locale };
};

/** How each operation is answered, by its path below the API. Each throws a ProblemError on bad input. */
export const ANSWERS: ReadonlyMap<string, Compute> = new Map([
  [OPERATIONS.search.path, search],
  [OPERATIONS.crossReference.path, xref],
]);
