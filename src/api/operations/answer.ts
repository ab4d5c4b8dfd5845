import type { Language, Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { search } from '../../search/query';
import type { Hit, Range } from '../../search/types';
import type { Answer, PublicConstruct, PublicHit } from '../contract';
import { list } from '../envelope';
import { localizeCounterpart } from './crossReference';
import { buildCursor, parseCursor } from './cursor';
import type { NameTable } from './names';
import { DEFAULT_LIMIT } from './parameters';
import type { SearchParameters } from './parameters';

/** What is asked for: `from`, `to` and `cursor` may be left out. */
export type Asked = Pick<SearchParameters, 'query' | 'options'> &
  Partial<Omit<SearchParameters, 'query' | 'options'>>;

/**
 * Gives the public answer to a search: the same over HTTP and on the command line. Where hits follow,
 * `next` is the cursor that leads to them. Of nearly equal hits those of `from` come first, then
 * those of `to`; with `names`, each hit of a construct has what these languages have for it. Throws a
 * ProblemError on a cursor of another search.
 *
 * @example answerSearch(index, { query: '뮤텍스', options: { limit: 1 } }).result[0]?.id // 'mutex'
 */
export function answerSearch(
  index: SearchIndex,
  asked: Asked,
  names?: NameTable,
): Answer<'search'> {
  const { query, locale, from, to = [], options, cursor } = asked;
  const { limit = DEFAULT_LIMIT } = options;
  const languages = [...(from === undefined ? [] : [from]), ...to];
  const searched = { query, locale, ...options, limit: undefined, prefer: languages };
  const start = cursor === undefined ? 0 : parseCursor(cursor, searched, index);
  const end = start + limit;
  const prefer = languages.length > 0 ? { prefer: languages } : {};
  const found = search(index, query, { ...options, ...prefer, limit: end });
  const { total, hits, reading, unknownLanguage, nearest } = found;
  const present = (hit: Hit): PublicHit => ({
    ...presentHit(hit),
    ...counterpartsOf(names?.byId.get(hit.document.construct ?? ''), languages, locale),
  });
  return {
    ...list(hits.slice(start).map(present), total),
    ...(reading !== undefined && { reading }),
    ...(unknownLanguage && {
      unknownLanguage: unknownLanguage as Answer<'search'>['unknownLanguage'],
    }),
    ...(nearest.length > 0 && { nearest: nearest.map(present) }),
    ...(end < total && { next: buildCursor(end, searched, index) }),
  };
}

function presentHit({ document, title, excerpt, matchedLocale }: Hit): PublicHit {
  return {
    kind: document.kind,
    id: document.id,
    title: title.text,
    url: document.url,
    breadcrumb: [...document.breadcrumb],
    excerpt: excerpt.text,
    highlights: { title: title.ranges.map(copyRange), excerpt: excerpt.ranges.map(copyRange) },
    // The engine takes any facet; the documents of this site have the three languages only.
    languages: [...document.languages] as Language[],
    ...(document.category !== undefined && { category: document.category }),
    ...(document.construct !== undefined && { construct: document.construct }),
    ...(matchedLocale !== undefined && { matchedLocale: matchedLocale as Locale }),
  };
}

function counterpartsOf(
  construct: PublicConstruct | undefined,
  languages: readonly Language[],
  locale: Locale = 'ko',
): Pick<PublicHit, 'counterparts'> {
  if (!construct || languages.length === 0) return {};
  return {
    counterparts: languages.map((language) => localizeCounterpart(construct, language, locale)),
  };
}

function copyRange([start, end]: Range): [number, number] {
  return [start, end];
}
