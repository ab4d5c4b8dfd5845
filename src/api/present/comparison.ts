import type { Language, Site } from '../../data/types';
import type { Answer, PublicComparisonRow } from '../contract';
import { list } from '../envelope';
import { summarize } from './constructs';

/** Gives every pair of two languages, in display order, in which one can read the comparison. */
export function comparedPairs({ languages }: Site): readonly (readonly [Language, Language])[] {
  return languages.flatMap(({ id: from }) =>
    languages.filter(({ id }) => id !== from).map(({ id: to }) => [from, to] as const),
  );
}

/** Gives the comparison for who knows `from` and reads for `to`: a row for each construct. */
export function presentComparison(site: Site, from: Language, to: Language): Answer<'comparison'> {
  const rows = site.constructs.map((construct): PublicComparisonRow => {
    const { id, category, title, caveat, counterparts, url } = summarize(site, construct);
    return {
      id,
      category,
      title,
      from: counterparts[from],
      to: counterparts[to],
      sameKind: counterparts[from].kind === counterparts[to].kind,
      caveat,
      url,
    };
  });
  return { ...list(rows), from, to };
}
