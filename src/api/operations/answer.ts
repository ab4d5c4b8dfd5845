import type { Language, Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { search } from '../../search/query';
import type { Hit, Range } from '../../search/types';
import type { Answer, PublicHit } from '../contract';
import { list } from '../envelope';
import type { SearchParameters } from './parameters';

/** Gives the public answer to a search: the same over HTTP and on the command line. */
export function answerSearch(
  index: SearchIndex,
  { query, options }: Pick<SearchParameters, 'query' | 'options'>,
): Answer<'search'> {
  const { total, hits, reading, unknownLanguage, nearest } = search(index, query, options);
  return {
    ...list(hits.map(presentHit), total),
    ...(reading !== undefined && { reading }),
    ...(unknownLanguage && {
      unknownLanguage: unknownLanguage as Answer<'search'>['unknownLanguage'],
    }),
    ...(nearest.length > 0 && { nearest: nearest.map(presentHit) }),
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

function copyRange([start, end]: Range): [number, number] {
  return [start, end];
}
