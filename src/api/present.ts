import { kinds } from '../data/kinds';
import type {
  Construct,
  Counterpart,
  Language,
  Localized,
  Program,
  Section,
  Site,
} from '../data/types';
import { caveatOf } from './caveat';
import type {
  PublicConstruct,
  PublicConstructSummary,
  PublicCounterpart,
  PublicKind,
  PublicLanguage,
  PublicProgram,
  PublicReference,
  PublicSection,
  PublicSymbol,
  PublicTerm,
} from './contract';
import { findPlayground } from './playground';

/** Gives the languages as they are published, in display order, with what their programs ran on. */
export function presentLanguages(site: Site): PublicLanguage[] {
  return site.languages.map((language) => {
    const programs = site.programs.filter((program) => program.language === language.id);
    return {
      id: language.id,
      title: language.title,
      shortNames: [...language.shortNames],
      version: language.version,
      model: language.model,
      programs: programs.length,
      toolchains: sortedUnique(programs.map(({ output }) => output.toolchain)),
      libraries: sortedUnique(programs.flatMap(({ output }) => output.libraries)),
    };
  });
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

/** Gives the kinds of counterpart as they are published, from the closest to none. */
export function presentKinds(): PublicKind[] {
  return kinds.map(({ id, title, summary }) => ({ id, title, summary }));
}

/** Gives what one row of the comparison shows, for each construct in display order. */
export function presentSummaries(site: Site): PublicConstructSummary[] {
  return site.constructs.map((construct) => summarize(site, construct));
}

/**
 * Gives all that is published of the construct `id`. Throws if there is none, or if it refers to a
 * construct or section that there is not.
 */
export function presentConstruct(site: Site, id: string): PublicConstruct {
  const construct = findConstruct(site, id, 'to present');
  return {
    ...summarize(site, construct),
    difference: construct.difference,
    ...(construct.pitfall && { pitfall: construct.pitfall }),
    aliases: { ko: [...construct.aliases.ko], en: [...construct.aliases.en] },
    related: construct.related.map((relatedId) =>
      referToConstruct(site, findConstruct(site, relatedId, `related to "${id}"`)),
    ),
    sections: sectionsOf(site, construct).map((sectionId) => referTo(site, sectionId, id)),
    programs: languagesOf(site).flatMap((language) =>
      site.programs
        .filter((program) => program.id === id && program.language === language)
        .map(presentProgram),
    ),
    ...neighboursOf(
      site.constructs.filter(({ category }) => category === construct.category),
      id,
      (neighbour) => referToConstruct(site, neighbour),
    ),
  };
}

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

function languagesOf(site: Site): Language[] {
  return site.languages.map(({ id }) => id);
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

function presentProgram(program: Program): PublicProgram {
  const { id, language, path, source, expectation } = program;
  const { command, toolchain, libraries, text } = program.output;
  const playground = findPlayground(program);
  return {
    id,
    language,
    path,
    source,
    expectation,
    output: { command, toolchain, libraries: [...libraries], text },
    ...(playground && { playground }),
  };
}

function sortedUnique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Gives references to what stands before and after `id` in a list, where something does. */
export function neighboursOf<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  refer: (item: T) => PublicReference,
): Pick<PublicConstruct, 'previous' | 'next'> {
  const at = list.findIndex((item) => item.id === id);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { ...(before && { previous: refer(before) }), ...(after && { next: refer(after) }) };
}

function referToConstruct(site: Site, { id, title }: Construct): PublicReference {
  return { id, title, url: constructUrl(site, id) };
}

function explain(site: Site, id: string, term: string): PublicReference {
  const construct = site.constructs.find((each) => each.id === id);
  if (construct) return referToConstruct(site, construct);
  const section = findSection(site, id, `of the term "${term}"`);
  return { id, title: section.title, url: section.url };
}

function referTo(site: Site, id: string, from: string): PublicReference {
  const section = findSection(site, id, `of the construct "${from}"`);
  return { id, title: section.title, url: section.url };
}

// First those that the author names as teaching it, then whatever else links to it.
function sectionsOf(site: Site, { id, sections }: Construct): readonly string[] {
  const using = site.sections.filter(({ constructs }) => constructs.includes(id));
  return [...new Set([...sections, ...using.map((section) => section.id)])];
}

function findConstruct(site: Site, id: string, role: string): Construct {
  const found = site.constructs.find((construct) => construct.id === id);
  if (!found) throw new Error(`Cannot find construct "${id}" ${role}`);
  return found;
}

function findSection(site: Site, id: string, role: string): Section {
  const found = site.sections.find((section) => section.id === id);
  if (!found) throw new Error(`Cannot find section "${id}" ${role}`);
  return found;
}

function constructUrl(site: Site, id: string, anchor = ''): Localized {
  return localize(site, `constructs/${id}${anchor}`);
}

/** Gives the address of a page that the data makes, in each locale. */
export function localize(site: Site, path: string): Localized {
  // The landing page is the root of its locale, whatever path the site is served under.
  const { url } = findSection(site, 'index', 'as the root of each locale');
  return { ko: url.ko + path, en: url.en + path };
}
