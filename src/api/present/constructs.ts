import type { Construct, Counterpart, Language, Site } from '../../data/types';
import type {
  PublicConstruct,
  PublicConstructSummary,
  PublicCounterpart,
  PublicSymbol,
} from '../contract';
import { caveatOf } from './caveat';
import {
  constructUrl,
  constructOf,
  neighboursOf,
  referToConstruct,
  referToSection,
  sectionOf,
} from './places';
import { inOrder, presentProgram } from './programs';

/** Gives what one row of the comparison shows, for each construct in display order. */
export function presentSummaries(site: Site): PublicConstructSummary[] {
  return site.constructs.map((construct) => summarize(site, construct));
}

/** Gives all that is published of each construct, in display order. */
export function presentConstructs(site: Site): PublicConstruct[] {
  return site.constructs.map(({ id }) => presentConstruct(site, id));
}

/**
 * Gives all that is published of the construct `id`. Throws if there is none, or if it refers to a
 * construct or section that there is not.
 */
export function presentConstruct(site: Site, id: string): PublicConstruct {
  const construct = constructOf(site, id, 'to present');
  return {
    ...summarize(site, construct),
    difference: construct.difference,
    ...(construct.pitfall && { pitfall: construct.pitfall }),
    aliases: { ko: [...construct.aliases.ko], en: [...construct.aliases.en] },
    related: construct.related.map((relatedId) =>
      referToConstruct(site, constructOf(site, relatedId, `related to "${id}"`)),
    ),
    sections: sectionsOf(site, construct).map((sectionId) =>
      referToSection(sectionOf(site, sectionId, `of the construct "${id}"`)),
    ),
    programs: inOrder(site, id, site.programs).map(presentProgram),
    ...neighboursOf(
      site.constructs.filter(({ category }) => category === construct.category),
      id,
      (neighbour) => referToConstruct(site, neighbour),
    ),
  };
}

/** Gives the API names of each construct in each language, with where the site explains them. */
export function presentSymbols(site: Site): PublicSymbol[] {
  const first = new Set<string>();
  // A name that several constructs share stands once, with the first of them.
  const isFirst = ({ id }: PublicSymbol): boolean => !first.has(id) && first.add(id).size > 0;
  return site.constructs.flatMap((construct) => symbolsOf(site, construct)).filter(isFirst);
}

function symbolsOf(site: Site, construct: Construct): PublicSymbol[] {
  return languagesOf(site).flatMap((language) =>
    construct[language].symbols.map(({ name, url }) => ({
      id: `${language}/${name}`,
      name,
      language,
      construct: construct.id,
      url: constructUrl(site, construct.id, `#${language}`),
      documentation: url,
    })),
  );
}

/** Gives what one row of the comparison shows. */
export function summarize(site: Site, construct: Construct): PublicConstructSummary {
  return {
    id: construct.id,
    category: construct.category,
    title: construct.title,
    summary: construct.summary,
    caveat: {
      ko: caveatOf(construct.difference.ko, 'ko'),
      en: caveatOf(construct.difference.en, 'en'),
    },
    counterparts: {
      go: presentCounterpart(construct.go),
      rust: presentCounterpart(construct.rust),
      typescript: presentCounterpart(construct.typescript),
    },
    url: constructUrl(site, construct.id),
  };
}

function presentCounterpart(counterpart: Counterpart): PublicCounterpart {
  const { kind, symbols, syntax, note, library, since } = counterpart;
  return {
    kind,
    symbols: symbols.map(({ name, url }) => ({ name, url })),
    syntax,
    ...(note && { note }),
    ...(library !== undefined && { library }),
    ...(since !== undefined && { since }),
  };
}

function languagesOf(site: Site): Language[] {
  return site.languages.map(({ id }) => id);
}

// First those that the author names as teaching it, then whatever else links to it.
function sectionsOf(site: Site, { id, sections }: Construct): readonly string[] {
  const using = site.sections.filter(({ constructs }) => constructs.includes(id));
  return [...new Set([...sections, ...using.map((section) => section.id)])];
}
