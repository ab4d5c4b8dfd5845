import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from './browser';
import { findDocusaurusVersion } from './bundle/scaffold';
import { readPages } from './bundle/pages';
import scaffold from './bundle/scaffold.json';
import { countScripts } from './bundle/scripts';
import { findBrowser, FLAGS } from './chromium';
import { BUILD } from './serveBuild';

/** The JavaScript of a page of ours, of that of an untouched Docusaurus. */
const LIMIT = 1.1;
const PAGES = readPages(BUILD);

test('every page of text is counted', () => {
  expect(PAGES.map(({ ko }) => ko)).toEqual(
    expect.arrayContaining(['/why-async', '/concurrent-execution', '/exercises', '/glossary']),
  );
});

test('the figure of the scaffold is of our Docusaurus; "npm run bench:bundle -- --write" records it', () => {
  expect(scaffold.docusaurus).toBe(findDocusaurusVersion());
});

describeInBrowser('a page of text that nobody touches', (site) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: FLAGS });
  });
  afterAll(() => browser.close());

  test.each(PAGES)(
    '$ko and $en load at most a tenth more JavaScript than the scaffold',
    async ({ ko, en }) => {
      const pages = await Promise.all(
        [ko, en].map(async (path) => ({ path, ...(await countScripts(browser, BUILD, path)) })),
      );
      const tooMuch = pages
        .filter(({ total }) => total > scaffold.bytes * LIMIT)
        .map(({ path, total, files }) => {
          const largest = files.slice(0, 8).map(({ name, bytes }) => `${name} ${String(bytes)}`);
          return [path, `${String(total)} bytes`, ...largest];
        });
      expect(tooMuch).toEqual([]);
    },
  );

  test.each(['/why-async', '/en/why-async', '/', '/compare'])(
    '%s loads no search index before it is asked',
    async (path) => {
      const page = await site.open('/api/v1/index.json');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((address) => /^\/api\/|\/js\/search\./.test(address))).toEqual([]);
      const index = page.waitForRequest('**/api/v1/search/*.json');
      await page.keyboard.press('/');
      await index;
    },
  );
});
