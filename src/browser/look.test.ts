import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { constructs } from '../data';
import { languageIds } from '../data/languages';
import { findViolations } from './axe';
import { describeInBrowser } from './browser';
import type { SiteInBrowser } from './browser';
import { BUILD } from './serveBuild';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 800 } };
const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone', PHONE],
  ['a desk', DESK],
];
const VIEWS = SCREENS.flatMap(([screen, options]) =>
  (['light', 'dark'] as const).map(
    (colorScheme) => [`${screen}, ${colorScheme}`, { ...options, colorScheme }] as const,
  ),
);
/** What the browser says of the answer 404, which is right here. */
const NOT_FOUND = /status of 404/;

describeInBrowser('the landing page', (site) => {
  const cases = ['/', '/en/'].flatMap((path) =>
    SCREENS.map(([screen, options]) => [path, screen, options] as const),
  );

  test.each(cases)(
    '%s on %s has its search box and its three doors in the first screen',
    async (path, _screen, options) => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await site.open(path, { ...options, javaScriptEnabled });
        const height = options.viewport?.height ?? 0;
        const doors = page.locator('main form[role="search"] + ul > li');
        expect(await doors.count()).toBe(3);
        const parts = [page.locator('main h1'), page.locator('main input'), ...(await doors.all())];
        for (const part of parts) {
          const box = await part.boundingBox();
          expect(box?.width).toBeGreaterThan(100);
          expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        }
      }
    },
  );

  test('the whole row of a door leads there', async () => {
    const page = await site.open('/en/', DESK);
    const door = page.locator('main form[role="search"] + ul > li').nth(2);
    const box = await door.boundingBox();
    await door.click({ position: { x: (box?.width ?? 0) - 20, y: 10 } });
    await page.waitForURL('**/en/compare');
  });

  test('the search box searches without JavaScript', async () => {
    const page = await site.open('/en/', { javaScriptEnabled: false });
    await page.fill('main input[name="q"]', 'select!');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/en/search');
    expect(new URL(page.url()).searchParams.get('q')).toBe('select!');
  });

  test('Enter in the search box shows what was typed, in the dialog or on the search page', async () => {
    const page = await site.open('/');
    await page.focus('main input[name="q"]');
    await page.keyboard.type('고루틴');
    await page.keyboard.press('Enter');
    await page
      .locator('a[href="/constructs/spawn-task"]')
      .locator('visible=true')
      .first()
      .waitFor();
  });

  test('a pair of names leads to its construct', async () => {
    const page = await site.open('/en/', DESK);
    await page.locator('main a[href="/en/constructs/select"]').first().click();
    await page.waitForURL('**/en/constructs/select');
  });
});

describeInBrowser('the fonts', (site) => {
  test.each(['/why-async', '/en/why-async'])('of text and code arrive on %s', async (path) => {
    const page = await site.open(path, DESK);
    const families = await page.evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return loaded.map(({ family }) => family.replace(/["']/g, ''));
    });
    expect(families).toContain('Pretendard Variable');
    expect(families).toContain('IBM Plex Mono');
    const ligatures = await page
      .locator('pre code')
      .first()
      .evaluate((code) => getComputedStyle(code).fontVariantLigatures);
    expect(ligatures).toBe('none');
  });
});

describeInBrowser('an address without a page', (site) => {
  test.each([
    ['/constructs/slect', '/constructs/select', 'ko-KR'],
    ['/en/constructs/slect', '/en/constructs/select', 'en-US'],
  ])('%s offers a search for its words and %s', async (path, nearest, lang) => {
    const page = await site.open(path, { expectedError: NOT_FOUND });
    await page.locator(`main a[href="${nearest}"]`).waitFor();
    expect(await page.inputValue('main input[name="q"]')).toBe('slect');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.locator(`main a[href="${nearest}"]`).click();
    await page.waitForURL(`**${nearest}`);
  });

  test.each(['', '/en'])(
    '"%s/nowhere" has a search and ways on without JavaScript',
    async (root) => {
      const page = await site.open(`${root}/nowhere`, {
        javaScriptEnabled: false,
        expectedError: NOT_FOUND,
      });
      for (const door of ['why-async', 'search', 'compare', 'symbols']) {
        expect(await page.locator(`main a[href="${root}/${door}"]`).isVisible()).toBe(true);
      }
      await page.fill('main input[name="q"]', 'mutex');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${root}/search?q=mutex`);
    },
  );

  test('speaks English below /en/ where the host has one 404.html for all', async () => {
    const page = await openOnStaticHost(site, '/en/constructs/slect');
    await page.locator('main[lang="en"] h1', { hasText: 'no page' }).waitFor();
    await page.locator('main a[href="/en/constructs/select"]').first().click();
    await page.locator('html[lang="en-US"] main #rust').waitFor();
  });
});

/** Opens `path` as a host of files would answer it: with the 404.html of the default locale. */
async function openOnStaticHost(site: SiteInBrowser, path: string): Promise<Page> {
  const page = await site.open('/symbols', { expectedError: NOT_FOUND });
  const body = readFileSync(join(BUILD, '404.html'), 'utf8');
  await page.route(`**${path}`, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body }),
  );
  await page.goto(site.origin + path);
  return page;
}

describeInBrowser('the index of symbols', (site) => {
  test.each(['/symbols', '/en/symbols'])('%s has every name without JavaScript', async (path) => {
    const names = constructs.flatMap((construct) =>
      languageIds.flatMap((language) => construct[language].symbols.map(({ name }) => name)),
    );
    const page = await site.open(path, { javaScriptEnabled: false });
    const shown = await page.locator('main tbody th code').allTextContents();
    expect([...new Set(shown)].sort()).toEqual([...new Set(names)].sort());
  });

  test.each(['', '/en'])(
    '%s/symbols is found in, and leads to construct and language',
    async (root) => {
      const page = await site.open(`${root}/symbols`, DESK);
      // What the find of a browser does.
      const find = (text: string) =>
        page.evaluate(
          (wanted) => (globalThis as unknown as { find(t: string): boolean }).find(wanted),
          text,
        );
      expect(await find('tokio::select!')).toBe(true);
      expect(await find('nowhere::at_all')).toBe(false);
      const row = page.locator('main tr', {
        has: page.locator('th', { hasText: /^tokio::select!$/ }),
      });
      await row.locator('a').first().click();
      await page.waitForURL(`**${root}/constructs/select#rust`);
    },
  );

  test('a letter leads to its names, below what stays at the top', async () => {
    const page = await site.open('/symbols', PHONE);
    await page.locator('main nav a', { hasText: /^T$/ }).click();
    await page.waitForFunction(() => scrollY > 1000);
    const head = await page.locator('#t th').first().boundingBox();
    const letters = await page.locator('main nav').boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual((letters?.y ?? 0) + (letters?.height ?? 0) - 1);
    expect(head?.y).toBeLessThan(PHONE.viewport.height / 2);
  });

  test('is in the site map and at the foot of every page', async () => {
    expect(readFileSync(join(BUILD, 'sitemap.xml'), 'utf8')).toContain('/symbols</loc>');
    const page = await site.open('/en/why-async', { javaScriptEnabled: false });
    expect(await page.locator('footer a[href="/en/symbols"]').count()).toBe(1);
  });
});

describeInBrowser('the look', (site) => {
  const axeCases = ['/', '/nowhere', '/symbols'].flatMap((path) =>
    ['', '/en'].flatMap((root) =>
      VIEWS.map(([view, options]) => [root + path, view, options] as const),
    ),
  );

  test.each(axeCases)('%s on %s has nothing for axe', async (path, _view, options) => {
    const page = await site.open(path, {
      ...options,
      reducedMotion: 'reduce',
      expectedError: NOT_FOUND,
    });
    // A few rows of the index stand for all, on which axe would spend minutes.
    await page.evaluate(() => {
      for (const group of [...document.querySelectorAll('main tbody')].slice(1)) group.remove();
    });
    expect(await findViolations(page)).toEqual([]);
  });

  const wide = [
    '/',
    '/why-async',
    '/concurrent-execution',
    '/compare',
    '/symbols',
    '/constructs/select',
    '/nowhere',
  ];
  test.each(wide)('%s does not scroll sideways on a phone, in either locale', async (path) => {
    for (const root of ['', '/en']) {
      const page = await site.open(root + path, { ...PHONE, expectedError: NOT_FOUND });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
    }
  });
});
