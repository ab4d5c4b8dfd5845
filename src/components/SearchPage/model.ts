import { categories } from '../../data/categories';
import { languageIds } from '../../data/languages';
import type { Language } from '../../data/types';
import { HIT_KINDS } from '../../search/types';
import type { HitKind } from '../../search/types';
import { createParamReader, formatParams } from '../UrlState/params';
import type { Parsed } from '../UrlState/params';

/** What is searched for, and the values of each facet that it is limited to; none limits nothing. */
export interface Request {
  readonly text: string;
  readonly languages: readonly Language[];
  readonly kinds: readonly HitKind[];
  readonly categories: readonly string[];
}

/** Reads a request from a query string; what is not there or not known limits nothing. */
export function parseRequest(search: string): Parsed<Request> {
  const reader = createParamReader(search);
  const state = {
    text: reader.readText('q'),
    languages: reader.readChoices('lang', languageIds),
    kinds: reader.readChoices('kind', HIT_KINDS),
    categories: reader.readChoices(
      'category',
      categories.map(({ id }) => id),
    ),
  };
  return { state, rejected: reader.rejected };
}

/** Writes a request so that `parseRequest` reads it back; "" if it asks for nothing. */
export function formatRequest({ text, languages, kinds, categories: within }: Request): string {
  return formatParams({
    q: text,
    lang: languages.join(','),
    kind: kinds.join(','),
    category: within.join(','),
  });
}
