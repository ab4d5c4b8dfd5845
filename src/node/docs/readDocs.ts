import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Locale, Section } from '../../data/types';
import { parsePage } from './parsePage';
import type { PageOutline, PageSection } from './parsePage';

/** Where the pages of each locale stand, from the root of the repository. */
export const DOCS_FOLDERS: Readonly<Record<Locale, string>> = {
  ko: 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

/** One page in both locales. */
export interface PagePair {
  /** Below the folder of each locale, with "/". */
  readonly file: string;
  /** Id: the file without numbers and ending, "-" for "/"; the landing page is "index". */
  readonly slug: string;
  /** Address below the root of each locale; empty for the landing page. */
  readonly place: string;
  readonly path: Readonly<Record<Locale, string>>;
  readonly source: Readonly<Record<Locale, string>>;
  readonly page: Readonly<Record<Locale, PageOutline>>;
}

/** Reads every page of the chapter in both locales, in order. Throws on a page without its twin. */
export function readPages(root: string): readonly PagePair[] {
  const files = listPages(root, 'ko');
  const orphans = listPages(root, 'en').filter((file) => !files.includes(file));
  if (orphans[0]) {
    throw new Error(
      `Cannot pair ${DOCS_FOLDERS.en}/${orphans[0]}: docs/${orphans[0]} does not exist`,
    );
  }
  return files.map((file) => readPair(root, file));
}

/**
 * Gives the pages and headings of the chapter, in order. `baseUrl` starts and ends with a slash.
 * Throws on a heading without an id, on an id that stands twice in the chapter, and on headings that
 * differ between the locales.
 */
export function buildSections(pages: readonly PagePair[], baseUrl: string): readonly Section[] {
  const sections = pages.flatMap((pair) => pageSections(pair, baseUrl));
  const seen = new Map<string, string>();
  for (const { id, page } of sections) {
    const other = seen.get(id);
    if (other !== undefined) {
      throw new Error(
        `Cannot use the id "${id}" on page "${page}": page "${other}" has it already`,
      );
    }
    seen.set(id, page);
  }
  return sections;
}

function listPages(root: string, locale: Locale): readonly string[] {
  const folder = join(root, DOCS_FOLDERS[locale]);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

function readPair(root: string, file: string): PagePair {
  const path = { ko: `${DOCS_FOLDERS.ko}/${file}`, en: `${DOCS_FOLDERS.en}/${file}` };
  if (!existsSync(join(root, path.en))) {
    throw new Error(`Cannot pair ${path.ko}: its English twin ${path.en} does not exist`);
  }
  const source = { ko: readText(root, path.ko), en: readText(root, path.en) };
  const page = { ko: parsePage(source.ko, path.ko), en: parsePage(source.en, path.en) };
  const isLanding = page.ko.frontMatter['slug'] === '/';
  const place = isLanding ? '' : file.replace(/(^|\/)\d+-|\.mdx$/g, '$1');
  return {
    file,
    slug: isLanding ? 'index' : place.replaceAll('/', '-'),
    place,
    path,
    source,
    page,
  };
}

function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

function pageSections({ slug, place, path, page }: PagePair, baseUrl: string): readonly Section[] {
  const [ko, en] = [page.ko.sections, page.en.sections];
  const base = { ko: baseUrl, en: `${baseUrl}en/` };
  return ko.map((section, position) => {
    const twin = en[position];
    const id = position === 0 ? slug : section.id;
    if (id === undefined) {
      const line = `${path.ko}:${String(section.line)}`;
      throw new Error(
        `Cannot link to the heading "${section.title}" (${line}): give it {/* #id */}`,
      );
    }
    if (
      !twin ||
      twin.id !== section.id ||
      twin.level !== section.level ||
      ko.length !== en.length
    ) {
      throw new Error(
        `Cannot pair the heading "${id}" of ${path.ko}: in ${path.en} stands "${twin?.id ?? 'nothing'}"`,
      );
    }
    const address = place + (position === 0 ? '' : `#${id}`);
    return {
      id,
      page: slug,
      level: section.level,
      title: { ko: section.title, en: twin.title },
      breadcrumb: { ko: findParents(ko, position), en: findParents(en, position) },
      url: { ko: base.ko + address, en: base.en + address },
      text: { ko: section.text, en: twin.text },
      programs: section.programs.map(({ id: program, region }) => ({
        id: program,
        ...(region !== undefined && { region }),
      })),
      exercises: section.exercises,
      constructs: findConstructs(section.links),
    };
  });
}

function findConstructs(links: readonly string[]): readonly string[] {
  const ids = links.map((link) => /^\/constructs\/([a-z0-9-]+)/.exec(link)?.[1]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function findParents(sections: readonly PageSection[], position: number): readonly string[] {
  const parents: string[] = [];
  let level = sections[position]?.level ?? 1;
  for (const section of sections.slice(0, position).reverse()) {
    if (section.level >= level) continue;
    parents.unshift(section.title);
    level = section.level;
  }
  return parents;
}
