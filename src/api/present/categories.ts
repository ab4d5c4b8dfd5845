import { kinds } from '../../data/kinds';
import type { Category, Construct, Kind, Language, Site } from '../../data/types';
import type { PublicCategory, PublicCategorySummary, PublicReference } from '../contract';
import { summarize } from './constructs';
import { localize, neighboursOf } from './places';

/** Gives the categories as they are published, in display order, with what each language has. */
export function presentCategories(site: Site): PublicCategorySummary[] {
  return site.categories.map((category) => summarizeCategory(site, category));
}

/** Gives all that is published of the category `id`, among it its constructs. Throws if there is none. */
export function presentCategory(site: Site, id: string): PublicCategory {
  const category = site.categories.find((each) => each.id === id);
  if (!category) throw new Error(`Cannot find category "${id}" to present`);
  return {
    ...summarizeCategory(site, category),
    constructs: constructsOf(site, id).map((construct) => summarize(site, construct)),
    ...neighboursOf(site.categories, id, (neighbour) => refer(site, neighbour)),
  };
}

function summarizeCategory(site: Site, category: Category): PublicCategorySummary {
  const constructs = constructsOf(site, category.id);
  const counts = (language: Language) => countKinds(constructs, language);
  return {
    ...refer(site, category),
    summary: category.summary,
    total: constructs.length,
    counts: { go: counts('go'), rust: counts('rust'), typescript: counts('typescript') },
  };
}

function countKinds(constructs: readonly Construct[], language: Language): Record<Kind, number> {
  const entries = kinds.map(({ id }) => [
    id,
    constructs.filter((construct) => construct[language].kind === id).length,
  ]);
  return Object.fromEntries(entries) as Record<Kind, number>;
}

function constructsOf(site: Site, id: string): readonly Construct[] {
  return site.constructs.filter(({ category }) => category === id);
}

function refer(site: Site, { id, title }: Category): PublicReference {
  return { id, title, url: localize(site, `categories/${id}`) };
}
