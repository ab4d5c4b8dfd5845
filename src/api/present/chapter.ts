import type { Site } from '../../data/types';
import type { PublicReference, PublicSection, PublicTerm } from '../contract';
import { referToConstruct, referToSection, sectionOf } from './places';

/** Gives the pages and headings of the chapter in reading order, without their text. */
export function presentSections(site: Site): PublicSection[] {
  return site.sections.map((section) => ({
    id: section.id,
    page: section.page,
    level: section.level,
    title: section.title,
    breadcrumb: { ko: [...section.breadcrumb.ko], en: [...section.breadcrumb.en] },
    url: section.url,
    programs: section.programs.map(({ id, region }) => ({ id, ...(region && { region }) })),
    constructs: [...section.constructs],
  }));
}

/** Gives the terms as they are published, by id, each with where it is explained. */
export function presentGlossary(site: Site): PublicTerm[] {
  return site.glossary.map(({ id, ko, en, variants, forbidden, meaning, see }) => ({
    id,
    title: { ko, en },
    variants: { ko: [...variants.ko], en: [...variants.en] },
    forbidden: [...forbidden],
    meaning,
    ...(see !== undefined && { see: explain(site, see, id) }),
  }));
}

function explain(site: Site, id: string, term: string): PublicReference {
  const construct = site.constructs.find((each) => each.id === id);
  if (construct) return referToConstruct(site, construct);
  return referToSection(sectionOf(site, id, `of the term "${term}"`));
}
