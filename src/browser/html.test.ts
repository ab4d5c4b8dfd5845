import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decompressFromEncodedURIComponent } from 'lz-string';
import { categories, constructs, glossary } from '../data';
import { kinds } from '../data/kinds';
import { languageIds } from '../data/languages';
import { BUILD } from './serveBuild';

const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.html'))
  .sort();
const korean = pages.filter((page) => !page.startsWith('en/'));
const english = pages.filter((page) => page.startsWith('en/'));

function read(page: string): string {
  return readFileSync(join(BUILD, page), 'utf8');
}

/** What a reader sees of a page, without code. */
function proseOf(html: string): string {
  return html
    .replace(/<(script|style|pre|code|noscript|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ');
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(BUILD, 'api/v1', path), 'utf8')) as T;
}

describe('the built pages', () => {
  test('are the same in both locales', () => {
    expect(korean.length).toBeGreaterThan(20);
    expect(english.map((page) => page.replace('en/', ''))).toEqual(korean);
  });

  test.each(pages)('%s prints no Markdown', (page) => {
    expect(proseOf(read(page)).match(/:::\w*|\*\*|~~|<!--|\{\/\*/g)).toBeNull();
  });

  test.each(pages)('%s has a language, one h1, a title and a description', (page) => {
    const html = read(page);
    const lang = /<html[^>]* lang="?([\w-]+)/.exec(html)?.[1];
    expect(lang).toBe(page.startsWith('en/') ? 'en-US' : 'ko-KR');
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(/<title[^>]*>([^<]{5,})<\/title>/.exec(html)).not.toBeNull();
    const described = /<meta[^>]+name="?description"?[^>]+content=/.test(html);
    expect(described).toBe(!page.endsWith('404.html'));
  });

  test.each(english)('%s has no Hangul outside of code and what is marked as Korean', (page) => {
    const marked = /<(\w+)[^>]* lang="?ko"?[ >].*?<\/\1>/gs;
    const prose = proseOf(read(page).replace(marked, ' ')).replaceAll('한국어', '');
    expect(prose.match(/[가-힣]+/g)).toBeNull();
  });
});

describe('the pages that have documents', () => {
  // What one searches and what is not there are no documents.
  const documented = pages.filter((page) => !/(^|\/)(404|search)\.html$/.test(page));

  test.each(documented)('%s names its JSON and its Markdown, which are there', (page) => {
    const html = read(page);
    for (const type of ['application/json', 'text/markdown']) {
      const link = new RegExp(`<link\\b[^>]* type="?${type}"?[^>]* href="?/([^"\\s>]+)`).exec(html);
      expect([type, link !== null]).toEqual([type, true]);
      expect([link?.[1], existsSync(join(BUILD, link?.[1] ?? ''))]).toEqual([link?.[1], true]);
    }
  });
});

describe('what is served without JavaScript', () => {
  test.each(['compare.html', 'en/compare.html'])('%s has every construct in its table', (page) => {
    const html = read(page);
    for (const { id, title } of constructs) {
      const name = title[page.startsWith('en/') ? 'en' : 'ko'];
      expect([id, html.includes(`>${name}</a>`), html.includes(`constructs/${id}`)]).toEqual([
        id,
        true,
        true,
      ]);
    }
  });

  test.each(['glossary.html', 'en/glossary.html'])('%s has every term under its anchor', (page) => {
    const html = read(page);
    const anchor = (id: string) => new RegExp(`id="?term-${id}[" >]`);
    expect(glossary.filter(({ id }) => !anchor(id).test(html)).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['why-async.html', /읽는 데 약 \d+분/],
    ['en/why-async.html', /About \d+ min to read/],
    ['index.html', /프로그램 \d+개/],
    ['en/index.html', /\d+ programs/],
  ])('%s says %s', (page, text) => {
    expect(proseOf(read(page))).toMatch(text);
  });

  test.each(constructs)('constructs/$id.html has each program with its output', ({ id }) => {
    const html = read(`constructs/${id}.html`);
    const { result } = readJson<{
      result: { programs: { path: string; output: { toolchain: string; text: string } }[] };
    }>(`constructs/${id}.json`);
    for (const { path, output } of result.programs) {
      expect([path, html.includes(path)]).toEqual([path, true]);
      expect([path, html.includes(output.toolchain)]).toEqual([path, true]);
    }
  });
});

interface Reference {
  readonly url: { readonly ko: string; readonly en: string };
}

interface ConstructFile {
  readonly result: {
    readonly programs: readonly { readonly source: string; readonly language: string }[];
    readonly previous?: Reference;
    readonly next?: Reference;
  };
}

/** Gives the addresses of the links of a page. */
function addressesIn(html: string): readonly string[] {
  const links = html.matchAll(/<a\b[^>]* href=(?:"([^"]*)"|([^\s>]*))/g);
  return [...links].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('&amp;', '&'));
}

/** Gives the program that a playground reads from its own address. */
function decode(address: string): string | null {
  const { hash, searchParams } = new URL(address);
  return hash
    ? decompressFromEncodedURIComponent(hash.replace('#code/', ''))
    : searchParams.get('code');
}

describe.each(['ko', 'en'] as const)('the pages made from the data, in %s', (locale) => {
  const prefix = locale === 'ko' ? '' : 'en/';

  test.each(constructs)('constructs/$id leads to its JSON and its neighbours', ({ id }) => {
    const html = read(`${prefix}constructs/${id}.html`);
    const { result } = readJson<ConstructFile>(`constructs/${id}.json`);
    const head = new RegExp(
      `<link\\b(?=[^>]* rel="?alternate)(?=[^>]* type="?application/json)[^>]* href="?/api/v1/constructs/${id}\\.json`,
    );
    expect(html).toMatch(head);
    const addresses = addressesIn(html);
    expect(addresses).toContain(`/api/v1/constructs/${id}.json`);
    for (const neighbour of [result.previous, result.next]) {
      if (neighbour) expect(addresses).toContain(neighbour.url[locale]);
    }
  });

  test.each(constructs)('constructs/$id opens only its own programs in playgrounds', ({ id }) => {
    const { result } = readJson<ConstructFile>(`constructs/${id}.json`);
    const sources = result.programs.map(({ source }) => source);
    const playgrounds = addressesIn(read(`${prefix}constructs/${id}.html`)).filter((address) =>
      /^https:\/\/(play\.rust-lang|www\.typescriptlang)\.org\/(\?|play)/.test(address),
    );
    for (const address of playgrounds) expect(sources).toContain(decode(address));
  });

  test.each(categories)('categories/$id has its constructs', ({ id }) => {
    const html = read(`${prefix}categories/${id}.html`);
    const addresses = addressesIn(html);
    for (const construct of constructs.filter(({ category }) => category === id)) {
      expect(addresses).toContain(`/${prefix}constructs/${construct.id}`);
    }
    expect(addresses).toContain(`/${prefix}compare?category=${id}`);
  });

  test('categories counts every construct in each language', () => {
    const html = read(`${prefix}categories.html`);
    // The last part of the only table; the minifier leaves out its end tags.
    const foot = html.slice(html.indexOf('<tfoot'));
    const sums = [...foot.matchAll(/<td[^>]*>(\d+)/g)].map(([, digits]) => Number(digits));
    const expected = languageIds.flatMap((language) =>
      kinds.map(({ id }) => constructs.filter((each) => each[language].kind === id).length),
    );
    expect(sums).toEqual(expected);
    expect(addressesIn(read(`${prefix}compare.html`))).toContain(`/${prefix}categories`);
  });
});

test('some programs open in each playground', () => {
  const all = constructs.flatMap(({ id }) => addressesIn(read(`constructs/${id}.html`)));
  for (const host of ['https://play.rust-lang.org/?', 'https://www.typescriptlang.org/play/?']) {
    expect(all.filter((address) => address.startsWith(host)).length).toBeGreaterThan(2);
  }
});

describe('the API among the pages', () => {
  test('stands once, under the default locale', () => {
    expect(existsSync(join(BUILD, 'api/v1/index.json'))).toBe(true);
    expect(existsSync(join(BUILD, 'en/api/v1'))).toBe(false);
  });

  test.each(['constructs.json', 'sections.json', 'symbols.json'])(
    '%s names only addresses that exist, with their anchors',
    (list) => {
      const { result } = readJson<{ result: { url: { ko: string; en: string } }[] }>(list);
      expect(result.length).toBeGreaterThan(15);
      for (const address of result.flatMap(({ url }) => [url.ko, url.en])) {
        const [path = '', anchor] = address.replace(/^\//, '').split('#');
        const file = [`${path}.html`, join(path, 'index.html')].find((page) =>
          pages.includes(page),
        );
        if (file === undefined) throw new Error(`${list} names ${address}, which is no page`);
        if (!anchor) continue;
        const found = new RegExp(`id="?${anchor}["\\s>]`).test(read(file));
        expect([address, found]).toEqual([address, true]);
      }
    },
  );
});
