import { expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { constructs } from '../data';
import { findViolations } from './axe';
import { describeInBrowser, waitForReact } from './browser';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 900 } };
const PATHS = [
  '/',
  '/why-async',
  '/future',
  '/async-await',
  '/glossary',
  '/exercises',
  '/compare',
  '/search?q=select',
  '/constructs/select',
  '/categories',
  '/categories/channels',
  '/search-benchmark',
  '/api/rules',
  '/api/reference',
  '/api/deploy',
];
const BOTH = PATHS.flatMap((path) => [path, `/en${path}`]);

describeInBrowser('the pages', (site) => {
  const views: readonly (readonly [string, BrowserContextOptions])[] = [
    ['a light phone', { ...PHONE, colorScheme: 'light' }],
    ['a dark desk', { ...DESK, colorScheme: 'dark' }],
  ];
  const cases = BOTH.flatMap((path) =>
    views.map(([view, options]) => [path, view, options] as const),
  );

  test.each(cases)(
    '%s on %s: nothing for axe, no sideways scrolling',
    async (path, _view, options) => {
      const page = await site.open(path, { ...options, reducedMotion: 'reduce' });
      await page.waitForTimeout(300);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await findViolations(page)).toEqual([]);
    },
  );

  test('the open dialog has nothing for axe', async () => {
    const page = await site.open('/', { ...DESK, reducedMotion: 'reduce' });
    await page.keyboard.press('/');
    await page.keyboard.type('select');
    await page.waitForSelector('dialog [role="option"]');
    expect(await findViolations(page)).toEqual([]);
  });

  test('a tab and a theme that are chosen once are chosen on the whole site, in both locales', async () => {
    const page = await site.open('/why-async', { ...DESK, colorScheme: 'light' });
    await page.locator('[role="tab"]', { hasText: 'TypeScript' }).first().click();
    const toggle = page.locator('nav button[class*="toggleButton"]').first();
    const theme = () => page.locator('html').getAttribute('data-theme');
    for (let press = 0; press < 3 && (await theme()) !== 'dark'; press += 1) await toggle.click();
    await page.goto(`${site.origin}/en/async-await`);
    await waitForReact(page);
    await page
      .locator('[role="tab"][aria-selected="true"]', { hasText: 'TypeScript' })
      .first()
      .waitFor();
    expect(await theme()).toBe('dark');
  });
});

describeInBrowser('the pages of the constructs', (site) => {
  test('are walked through with "next", inside one category and from one category to the next', async () => {
    for (const prefix of ['', '/en']) {
      const page = await site.open(`${prefix}/categories/channels`);
      const [first, second] = constructs.filter(({ category }) => category === 'channels');
      await page.locator('main tbody th a').first().click();
      await page.waitForURL(`**${prefix}/constructs/${first?.id ?? ''}`);
      await page.locator('main a[rel="next"]').click();
      await page.waitForURL(`**${prefix}/constructs/${second?.id ?? ''}`);
      await page.locator('main a[rel="prev"]').click();
      await page.waitForURL(`**${prefix}/constructs/${first?.id ?? ''}`);
      expect(await page.locator('main a[rel="prev"]').count()).toBe(0);
      await page.locator(`main header a[href="${prefix}/categories/channels"]`).click();
      await page.locator('main a[rel="next"]').click();
      await page.waitForURL(`**${prefix}/categories/synchronization`);
    }
  });

  test('have a button that copies the program', async () => {
    const page = await site.open('/constructs/select', {
      permissions: ['clipboard-read', 'clipboard-write'],
      ...DESK,
    });
    const block = page.locator('#rust .theme-code-block').first();
    await block.hover();
    await block.locator('button').last().click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('tokio::select!');
  });
});

describeInBrowser('a page without JavaScript', (site) => {
  test('shows every program in every language', async () => {
    const page = await site.open('/en/why-async', { javaScriptEnabled: false });
    const hidden = await page
      .locator('[role="tabpanel"]')
      .evaluateAll(
        (panels) => panels.filter((panel) => (panel as HTMLElement).offsetHeight === 0).length,
      );
    expect(await page.locator('[role="tabpanel"]').count()).toBeGreaterThan(5);
    expect(hidden).toBe(0);
  });

  test('shows the three panes of a construct', async () => {
    const page = await site.open('/constructs/select', { javaScriptEnabled: false, ...PHONE });
    for (const language of ['go', 'rust', 'typescript']) {
      expect(await page.locator(`#${language}`).isVisible()).toBe(true);
    }
  });
});

describeInBrowser('an address that does not exist', (site) => {
  test.each([
    ['/nowhere', 'ko-KR'],
    ['/en/nowhere', 'en-US'],
  ])('%s answers 404 in its locale', async (path, lang) => {
    const response = await fetch(site.origin + path);
    expect(response.status).toBe(404);
    expect(/<html[^>]* lang="?([\w-]+)/.exec(await response.text())?.[1]).toBe(lang);
  });
});
