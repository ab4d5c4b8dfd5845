import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ask, hasFragment } from './ask';
import { checkLinks } from './checkLinks';
import { findUses, readLinks } from './readLinks';
import type { LinkCheck } from './readLinks';
import { formatLinks, updateLinks } from './updateLinks';

const SPEC = 'https://go.dev/ref/spec#Go_statements';
const CHECKED: LinkCheck = { checked: '2026-11-24', how: 'go doc' };
const UNCHECKED: LinkCheck = { checked: null, how: null };
const uses = new Map([[SPEC, ['docs/01-x.mdx']]]);

test('every address that the site links to is listed, and nothing else', () => {
  const root = resolve(__dirname, '../../..');
  expect(checkLinks(findUses(root), readLinks(root))).toEqual([]);
});

describe('checkLinks()', () => {
  test('accepts what is used and listed, checked or not', () => {
    expect(checkLinks(uses, { [SPEC]: CHECKED })).toEqual([]);
    expect(checkLinks(uses, { [SPEC]: UNCHECKED })).toEqual([]);
  });

  test('finds an address that is not listed, and says where it is and what to do', () => {
    expect(checkLinks(uses, {})).toEqual([
      `docs/01-x.mdx: ${SPEC} is not in src/data/links.json: run "npm run links -- --write"`,
    ]);
  });

  test('finds an address that nothing links to', () => {
    expect(checkLinks(new Map(), { [SPEC]: CHECKED })).toEqual([
      `src/data/links.json: nothing links to ${SPEC}: run "npm run links -- --write"`,
    ]);
  });

  test.each([
    ['http://go.dev/ref/spec', 'is not an https address'],
    ['https://stackoverflow.com/q/1', 'is not official documentation'],
    ['https://go.dev.example.org/', 'is not official documentation'],
  ])('refuses %s', (url, problem) => {
    const found = checkLinks(new Map([[url, ['docs/01-x.mdx']]]), { [url]: UNCHECKED });
    expect(found.join('\n')).toContain(`docs/01-x.mdx: ${url} ${problem}`);
  });

  test.each([
    [{ checked: '2026-11-24', how: null }],
    [{ checked: null, how: 'http' }],
    [{ checked: '24.11.2026', how: 'http' }],
    [{ checked: '2026-13-24', how: 'http' }],
  ] as const)('refuses the entry %j', (entry) => {
    expect(checkLinks(uses, { [SPEC]: entry })).toHaveLength(1);
  });
});

describe('updateLinks()', () => {
  const [other, old] = ['https://go.dev/ref/mem', 'https://go.dev/old'];
  const both = new Map([...uses, [other, ['docs/01-x.mdx']]]);

  test('adds new addresses as unchecked, drops unused ones and sorts', () => {
    const links = updateLinks({ [SPEC]: CHECKED, [old]: CHECKED }, both, new Map(), '2026-12-01');
    expect(Object.entries(links)).toEqual([
      [other, UNCHECKED],
      [SPEC, CHECKED],
    ]);
    expect(formatLinks({ [other]: UNCHECKED })).toBe(
      `{\n  "${other}": {\n    "checked": null,\n    "how": null\n  }\n}\n`,
    );
  });

  test('puts down the day of what was found good, and only of that', () => {
    const answers = new Map([
      [SPEC, { isGood: false, how: 'http' } as const],
      [other, { isGood: true, how: 'http' } as const],
    ]);
    expect(updateLinks({ [SPEC]: CHECKED }, both, answers, '2026-12-01')).toEqual({
      [SPEC]: CHECKED,
      [other]: { checked: '2026-12-01', how: 'http' },
    });
  });
});

describe('ask()', () => {
  const PAGE = '<h2 id="Go_statements">Go statements</h2>';
  const site = (pages: Readonly<Record<string, readonly [number, string]>>, to?: string) => {
    const asked: string[] = [];
    const get = ((url: string, { method }: { method: string }) => {
      asked.push(method);
      const [status, text] = pages[method] ?? [404, ''];
      const response = { ok: status === 200, status, url: to ?? url, redirected: to !== undefined };
      return Promise.resolve({ ...response, text: () => Promise.resolve(text) });
    }) as unknown as typeof fetch;
    return { asked, get };
  };

  test('is content with HEAD where no fragment has to be found', async () => {
    const { asked, get } = site({ HEAD: [200, ''] });
    expect(await ask('https://go.dev/ref/mem', get)).toEqual({ isGood: true, how: 'http' });
    expect(asked).toEqual(['HEAD']);
  });

  test('tries GET where HEAD is refused', async () => {
    const { asked, get } = site({ HEAD: [405, ''], GET: [200, ''] });
    expect((await ask('https://go.dev/ref/mem', get)).isGood).toBe(true);
    expect(asked).toEqual(['HEAD', 'GET']);
  });

  test.each([
    [PAGE, true, undefined],
    ['<h2 id="Go">Go_statements</h2>', false, 'has no "#Go_statements"'],
  ])('looks for the fragment in %s', async (html, isGood, remark) => {
    const answer = await ask(SPEC, site({ HEAD: [200, ''], GET: [200, html] }).get);
    expect([answer.isGood, answer.remark]).toEqual([isGood, remark]);
  });

  test('reports a redirect', async () => {
    const { get } = site({ HEAD: [200, ''] }, 'https://go.dev/new');
    expect(await ask('https://go.dev/old', get)).toEqual({
      isGood: true,
      how: 'http',
      remark: 'has moved to https://go.dev/new',
    });
  });

  test('says what went wrong', async () => {
    expect((await ask(SPEC, site({}).get)).remark).toBe('answers 404');
    const refuse = () => Promise.reject(new TypeError('failed', { cause: new Error('no route') }));
    expect(await ask(SPEC, refuse)).toMatchObject({
      isGood: false,
      remark: 'cannot be reached: no route',
    });
  });
});

test.each([
  ['<a name="x">', true],
  ["<a class=y id='x'>", true],
  ['<a id=x>', true],
  ['<a data-id="x">', false],
  ['<a href="#x">', false],
])('hasFragment() of %s', (html, expected) => {
  expect(hasFragment(html, 'x')).toBe(expected);
});
