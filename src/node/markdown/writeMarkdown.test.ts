import { resolve } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildFiles } from '../../api/files';
import type { Files } from '../../api/files';
import type { Locale, Site } from '../../data/types';
import { readSite } from '../sources/readSite';
import { buildMarkdown } from './writeMarkdown';

const ROOT = resolve(__dirname, '../../..');
const ORIGIN = 'https://example.org';
const FENCE = /^ *(?:> ?)*(`{3,})[^\n]*\n[^]*?^ *(?:> ?)*\1$/gm;
const INLINE = /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;

let site: Site;
let files: Files;
let documents: Readonly<Record<Locale, ReadonlyMap<string, string>>>;

function build(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const head = { title: 'Title', tagline: 'Tagline' };
  return buildMarkdown(ROOT, { site, files, locale, origin: `${ORIGIN}/`, head });
}

// The whole site is read, on a machine that may be busy.
jest.setTimeout(60_000);

beforeAll(async () => {
  site = readSite(ROOT, '/book/');
  files = buildFiles(site);
  documents = { ko: await build('ko'), en: await build('en') };
});

/** What stands in a document outside of code. */
function proseOf(text: string): string {
  return text.replace(FENCE, '').replace(INLINE, '');
}

describe.each(['ko', 'en'] as const)('the Markdown of this site in %s', (locale) => {
  test('has a document for every page', () => {
    const paths = [...documents[locale].keys()];
    const pages = site.sections.filter(({ level }) => level === 1);
    for (const { url } of pages) {
      const path = url[locale].replace(/^\/book\/(en\/)?/, '') || 'index';
      expect(paths).toContain(`${path}.md`);
    }
    for (const { id } of site.constructs) expect(paths).toContain(`constructs/${id}.md`);
    for (const { id } of site.categories) expect(paths).toContain(`categories/${id}.md`);
    expect(paths).toEqual(expect.arrayContaining(['compare.md', 'llms.txt', 'llms-full.txt']));
  });

  test('has nothing of JSX, no comment and no directive outside of code', () => {
    const found = [...documents[locale]].flatMap(([path, text]) =>
      [...proseOf(text).matchAll(/(?<!\\)<\/?[A-Z]\S*|\{\/\*|:::|^---\ntitle/gm)].map(
        ([sign]) => `${path}: ${sign}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('leads nowhere but to addresses, those of this site among its pages', () => {
    const root = locale === 'ko' ? '/book/' : '/book/en/';
    const known = new Set([
      ...site.sections.map(({ url }) => url[locale]),
      ...site.constructs.map(({ id }) => `${root}constructs/${id}`),
      ...[...documents[locale].keys()].map((path) => `${root}${path}`),
      ...[...documents[locale].keys()].map((path) => root + path.replace(/\.md$/, '')),
      ...['/book/llms.txt', '/book/en/llms.txt', `${root}search`],
    ]);
    for (const [path, text] of documents[locale]) {
      for (const [, url = ''] of proseOf(text).matchAll(/\]\(<?([^)>\s]*)/g)) {
        expect([path, url]).toEqual([path, expect.stringMatching(/^https?:\/\//)]);
        if (!url.startsWith(ORIGIN) || url.includes('/api/v1/')) continue;
        const [page = ''] = url.slice(ORIGIN.length).split('#');
        const isKnown = known.has(url.slice(ORIGIN.length)) || known.has(page);
        expect([path, url, isKnown]).toEqual([path, url, true]);
      }
    }
  });

  test('shows every program of a page with its output', () => {
    for (const { page, programs } of site.sections) {
      const url = site.sections.find(({ id }) => id === page)?.url[locale] ?? '';
      const path = url.replace(/^\/book\/(en\/)?/, '') || 'index';
      const text = documents[locale].get(`${path}.md`) ?? '';
      for (const { id, region } of programs) {
        const shown = site.programs.filter((program) => program.id === id);
        const found = shown.filter((program) => text.includes(program.path));
        expect([id, found.length > 0]).toEqual([id, true]);
        for (const program of found) {
          const source = region === undefined ? program.source : (program.regions[region] ?? '?');
          expect(text).toContain(source.trimEnd());
          expect(text).toContain(program.output.text.trimEnd());
        }
      }
    }
  });

  test('compares every construct in one table row', () => {
    const text = documents[locale].get('compare.md') ?? '';
    const rows = text.split('\n').filter((line) => line.startsWith('| [')).length;
    expect(rows).toBe(site.constructs.length);
  });

  test('is the same when it is made again', async () => {
    expect(await build(locale)).toEqual(documents[locale]);
  });
});
