import type { Language, Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { search } from '../../search/query';
import type { Hit, Range } from '../../search/types';
import type { Answer, PublicHit } from '../contract';
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
 * `next` is the cursor that leads to them. With `names`, `from` puts the constructs that it calls so
 * first, and `from` and `to` add to each hit of a construct what these languages have for it. Throws a
 * ProblemError on a cursor of another search.
 *
 * @example answerSearch(index, { query: '뮤텍스', options: { limit: 1 } }).result[0]?.id // 'mutex'
 */
export function answerSearch(
  index: SearchIndex,
  asked: Asked,
  names?: NameTable,
): Answer<'search'> {
  const { query, options, cursor } = asked;
  const { limit = DEFAULT_LIMIT } = options;
  const searched = searchedOf(asked);
  const start = cursor === undefined ? 0 : parseCursor(cursor, searched, index);
  // Which hits come first is known only when all are there.
  const isSorted = asked.from !== undefined && names !== undefined;
  const most = isSorted ? index.documents.length : start + limit;
  const found = search(index, query, { ...options, limit: most });
  const { total, hits, reading, unknownLanguage, nearest } = found;
  const sorted = isSorted ? sortByName(hits, names, asked) : hits;
  const end = start + limit;
  return {
    ...list(
      sorted.slice(start, end).map((hit) => presentHit(hit, asked, names)),
      total,
    ),
    ...(reading !== undefined && { reading }),
    ...(unknownLanguage && {
      unknownLanguage: unknownLanguage as Answer<'search'>['unknownLanguage'],
    }),
    ...(nearest.length > 0 && { nearest: nearest.map((hit) => presentHit(hit, asked, names)) }),
    ...(end < total && { next: buildCursor(end, searched, index) }),
  };
}

function searchedOf({ query, locale, from, options }: Asked): readonly (string | undefined)[] {
  const { language, category, kind, exact } = options;
  const limits = [language, category, kind].map((limit) => limit && [limit].flat().join());
  return [query, locale, from, ...limits, exact ? 'exact' : undefined];
}

function sortByName(
  hits: readonly Hit[],
  names: NameTable,
  { query, from }: Asked,
): readonly Hit[] {
  const named = new Set(names.find(query, from).map(({ construct }) => construct.id));
  const isNamed = ({ document }: Hit): boolean =>
    named.has(document.construct ?? '') &&
    (document.kind !== 'symbol' || document.languages.includes(from ?? ''));
  return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
}

function presentHit(hit: Hit, asked: Asked, names: NameTable | undefined): PublicHit {
  const { document, title, excerpt, matchedLocale } = hit;
  const counterparts = names && counterpartsOf(document.construct, asked, names);
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
    ...(counterparts && { counterparts }),
  };
}

function counterpartsOf(
  id: string | undefined,
  { from, to = [], locale = 'ko' }: Asked,
  { byId }: NameTable,
): PublicHit['counterparts'] {
  const construct = byId.get(id ?? '');
  const languages = [...(from === undefined ? [] : [from]), ...to];
  if (!construct || languages.length === 0) return undefined;
  return languages.map((language) => localizeCounterpart(construct, language, locale));
}

function copyRange([start, end]: Range): [number, number] {
  return [start, end];
}
