import type { Section, Site } from '../../data/types';
import type { PublicReference, PublicSection, PublicSectionPage, PublicTerm } from '../contract';
import { constructOf, neighboursOf, referToConstruct, referToSection, sectionOf } from './places';

/** Gives the pages and headings of the chapter in reading order, without their text. */
export function presentSections(site: Site): PublicSection[] {
  return site.sections.map(presentSection);
}

/** Gives the page or heading `id` with its text and what leads on from it. Throws if there is none. */
export function presentSectionPage(site: Site, id: string): PublicSectionPage {
  const section = sectionOf(site, id, 'to present');
  return {
    ...presentSection(section),
    text: section.text,
    constructs: section.constructs.map((construct) =>
      referToConstruct(site, constructOf(site, construct, `of the section "${id}"`)),
    ),
    exercises: [...section.exercises],
    ...neighboursOf(site.sections, id, referToSection),
  };
}

function presentSection(section: Section): PublicSection {
  return {
    id: section.id,
    page: section.page,
    level: section.level,
    title: section.title,
    breadcrumb: { ko: [...section.breadcrumb.ko], en: [...section.breadcrumb.en] },
    url: section.url,
    programs: section.programs.map(({ id, region }) => ({ id, ...(region && { region }) })),
    constructs: [...section.constructs],
  };
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
