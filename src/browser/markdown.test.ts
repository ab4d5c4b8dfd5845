import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import english from '../../i18n/en/code.json';
import { describeInBrowser } from './browser';

const COPY = { ko: 'Markdown으로 복사', en: english['markdown.copy'].message };
const PAGES = [
  '',
  'why-async',
  'compare',
  'categories',
  'categories/tasks',
  'constructs/select',
  'symbols',
];
const BOTH = PAGES.flatMap((path) => [['ko', `/${path}`] as const, ['en', `/en/${path}`] as const]);

function twinOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.md`;
}

async function waitForButton(page: Page, name: string) {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  return button;
}

describeInBrowser('the button that copies a page as Markdown', (site) => {
  test.each(BOTH)(
    'in %s on %s puts the twin on the clipboard and says so',
    async (locale, path) => {
      const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
      const button = await waitForButton(page, COPY[locale]);
      await button.focus();
      await page.keyboard.press('Enter');
      const said = page.locator('[role="status"]', { has: page.locator('a[href$=".md"]') });
      await said.waitFor();
      const twin = await fetch(site.origin + twinOf(path));
      expect(twin.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await twin.text());
      expect(
        await page.locator('head link[rel="alternate"][type="text/markdown"]').getAttribute('href'),
      ).toBe(twinOf(path));
    },
  );

  test('says where it cannot, and leads to the Markdown', async () => {
    const page = await site.open('/en/why-async', { expectedError: /404|ERR_FAILED/ });
    await page.route('**/*.md', (route) => route.abort());
    await (await waitForButton(page, COPY.en)).click();
    await page.getByText(english['markdown.failed'].message).waitFor();
    const link = page.getByRole('link', { name: english['markdown.open'].message });
    expect(await link.getAttribute('href')).toBe('/en/why-async.md');
  });

  test('is a link to the Markdown without JavaScript', async () => {
    const page = await site.open('/en/constructs/select', { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: english['markdown.view'].message });
    expect(await link.getAttribute('href')).toBe('/en/constructs/select.md');
  });
});

describeInBrowser('what stands beside the pages', (site) => {
  const get = (path: string): Promise<Response> => fetch(site.origin + path);

  describe.each(['', '/en'])('below %j', (root) => {
    test('llms.txt leads to Markdown that is there', async () => {
      const response = await get(`${root}/llms.txt`);
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      const text = await response.text();
      const paths = [...text.matchAll(/\]\(https?:\/\/[^/]+(\/[^)]+)\)/g)].map(
        ([, path]) => path ?? '',
      );
      expect(paths.length).toBeGreaterThan(100);
      for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
      const full = await (await get(`${root}/llms-full.txt`)).text();
      expect(full).toContain(await (await get(`${root}/constructs/select.md`)).text());
    });

    test('opensearch.xml names a search that answers, and the pages name it', async () => {
      const response = await get(`${root}/opensearch.xml`);
      expect(response.headers.get('content-type')).toMatch(
        /^application\/opensearchdescription\+xml/,
      );
      const xml = await response.text();
      const template =
        /type="text\/html"[^>]* template="https?:\/\/[^/]+([^"]+)"/.exec(xml)?.[1] ?? '';
      const path = template.replace('{searchTerms}', encodeURIComponent('고루틴'));
      expect(path).toBe(`${root}/search?q=${encodeURIComponent('고루틴')}`);
      const page = await site.open(path);
      await page.locator('main a[href*="/constructs/spawn-task"]').first().waitFor();
      const link = page.locator('head link[rel="search"]');
      expect(await link.getAttribute('href')).toBe(`${root}/opensearch.xml`);
      expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
    });
  });
});
