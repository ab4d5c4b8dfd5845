import type {
  ApiSymbol,
  Construct,
  Counterpart,
  Language,
  Locale,
  Program,
  Section,
  Site,
} from '../data/types';
import { buildProgramDocuments } from './corpus/programs';
import type { CounterpartName, Corpus, SearchDocument } from './types';

/** Gives all that can be searched on the site in `locale`, with what is known of its words. */
export function buildCorpus(site: Site, locale: Locale): Corpus {
  return {
    documents: buildDocuments(site, locale),
    glossary: site.glossary.map(({ ko, en, variants }) => ({
      ko,
      en,
      variants: [...variants.ko, ...variants.en],
    })),
    languages: Object.fromEntries(
      site.languages.map(({ id, title, shortNames, spokenNames }) => [
        id,
        [...new Set([id, title, ...shortNames, ...spokenNames].map((name) => name.toLowerCase()))],
      ]),
    ),
    otherLocale: otherThan(locale),
  };
}

/**
 * Gives everything that can be found on the site, as it reads in `locale`: constructs, then the API
 * names of each, then the pages and headings of the chapter, then the programs. The names and text of
 * the other locale are searched too, since Korean readers type English names.
 */
export function buildDocuments(site: Site, locale: Locale): readonly SearchDocument[] {
  const other = otherThan(locale);
  const base = baseOf(site, locale);
  const languages = site.languages.map(({ id }) => id);
  const context = { site, languages, locale, other, base } as const;
  const constructs = site.constructs.map((construct) => constructDocument(context, construct));
  const sections = site.sections.map((section) => sectionDocument(context, section));
  return [
    ...constructs,
    // A name that several constructs share leads to the first of them.
    ...uniqueById(site.constructs.flatMap((construct) => symbolDocuments(context, construct))),
    ...sections,
    ...buildProgramDocuments(site, constructs, sections),
  ];
}

function otherThan(locale: Locale): Locale {
  return locale === 'ko' ? 'en' : 'ko';
}

interface Context {
  readonly site: Site;
  readonly languages: readonly Language[];
  readonly locale: Locale;
  readonly other: Locale;
  /** Site-absolute address of the locale's root, with a slash at the end. */
  readonly base: string;
}

// The landing page is the root of its locale.
function baseOf(site: Site, locale: Locale): string {
  const landing = site.sections.find((section) => section.id === 'index');
  if (!landing) throw new Error('Cannot build search documents without the landing page "index"');
  return landing.url[locale];
}

function constructDocument(context: Context, construct: Construct): SearchDocument {
  const { languages, locale, other, base } = context;
  const symbols = symbolsOf(context, construct);
  const notes = languages.map((language) => construct[language].note);
  return {
    id: construct.id,
    kind: 'construct',
    url: `${base}constructs/${construct.id}`,
    title: construct.title[locale],
    breadcrumb: categoryTitle(context, construct.category),
    // In this order they are shown where only a name matched: the other locale's last.
    names: unique([
      ...symbols.map(({ symbol }) => symbol.name),
      ...languages.map((language) => construct[language].syntax),
      ...construct.aliases[locale],
      construct.title[other],
      ...construct.aliases[other],
    ]),
    text: paragraphs(
      construct.summary[locale],
      construct.difference[locale],
      construct.pitfall?.[locale],
      ...notes.map((note) => note?.[locale]),
    ),
    code: codeOf(context, [{ id: construct.id }]),
    otherText: paragraphs(
      construct.summary[other],
      construct.difference[other],
      construct.pitfall?.[other],
      ...notes.map((note) => note?.[other]),
    ),
    languages: languages.filter((language) => construct[language].kind !== 'none'),
    category: construct.category,
    construct: construct.id,
    counterparts: Object.fromEntries(
      languages.map((language) => [language, nameCounterpart(construct[language])]),
    ),
  };
}

function nameCounterpart({ kind, symbols, syntax }: Counterpart): CounterpartName {
  return { name: symbols[0]?.name ?? syntax, kind };
}

function symbolDocuments(context: Context, construct: Construct): readonly SearchDocument[] {
  const { locale, base } = context;
  return symbolsOf(context, construct).map(({ language, symbol }) => ({
    id: `${language}/${symbol.name}`,
    kind: 'symbol',
    url: `${base}constructs/${construct.id}#${language}`,
    title: symbol.name,
    breadcrumb: [...categoryTitle(context, construct.category), construct.title[locale]],
    names: [],
    // Not the language's note: what that says may hold for another of the language's names only.
    text: paragraphs(construct.summary[locale]),
    code: '',
    otherText: '',
    languages: [language],
    category: construct.category,
    construct: construct.id,
  }));
}

function sectionDocument(context: Context, section: Section): SearchDocument {
  const { locale, other } = context;
  return {
    id: section.id,
    kind: 'section',
    url: section.url[locale],
    title: section.title[locale],
    breadcrumb: section.breadcrumb[locale],
    names: unique([section.title[other]]),
    text: section.text[locale],
    code: codeOf(context, section.programs),
    otherText: section.text[other],
    languages: languagesOf(context, section),
  };
}

function symbolsOf(
  { languages }: Context,
  construct: Construct,
): readonly { readonly language: Language; readonly symbol: ApiSymbol }[] {
  return languages.flatMap((language) =>
    construct[language].symbols.map((symbol) => ({ language, symbol })),
  );
}

function categoryTitle({ site, locale }: Context, id: string): readonly string[] {
  return site.categories.filter((category) => category.id === id).map(({ title }) => title[locale]);
}

function codeOf({ site }: Context, shown: Section['programs']): string {
  const parts = shown.flatMap(({ id, region }) =>
    programsOf(site, id).map((program) =>
      region === undefined ? program.source : (program.regions[region] ?? ''),
    ),
  );
  return unique(parts).join('\n');
}

function languagesOf({ site, languages }: Context, section: Section): readonly Language[] {
  const shown = section.programs.flatMap(({ id }) => programsOf(site, id));
  return languages.filter((language) => shown.some((program) => program.language === language));
}

function programsOf(site: Site, id: string): readonly Program[] {
  return site.programs.filter((program) => program.id === id);
}

// Texts of the data mark code with backticks; what is found and shown as an excerpt is plain.
function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .join(' ')
    .replaceAll('`', '');
}

function uniqueById(documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const first = new Map<string, SearchDocument>();
  for (const document of documents) {
    if (!first.has(document.id)) first.set(document.id, document);
  }
  return [...first.values()];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
