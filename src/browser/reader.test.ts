import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findViolations } from './axe';
import { describeInBrowser, waitForReact } from './browser';

const DESK = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
const SELECT = 'article .markdown a[href$="/constructs/select"]';
const LOCALES = [
  ['', 'Go는 채널 연산만'],
  ['/en', 'Go chooses among channel operations only'],
] as const;

/** Chooses in the panel of the navbar. */
async function choose(page: Page, known: string, target: string): Promise<void> {
  await page.locator('nav button[popovertarget]').click();
  const panel = page.locator('[popover]');
  await panel.getByRole('checkbox', { name: known }).check();
  await panel.getByRole('radio', { name: target }).check();
}

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

describeInBrowser('the languages of the reader', (site) => {
  test.each(['', '/en'])('chosen once, order the whole site under "%s/"', async (prefix) => {
    const page = await site.open(`${prefix}/why-async`, DESK);
    await choose(page, 'TypeScript', 'Go');
    const [tabs] = await page.locator('article [role="tablist"]').all();
    expect(await tabs?.locator('[role="tab"]').allTextContents()).toEqual([
      'TypeScript',
      'Go',
      'Rust',
    ]);
    expect(await tabs?.locator('[aria-selected="true"]').textContent()).toBe('Go');
    await page.keyboard.press('Escape');
    expect(await page.locator('[popover]').isVisible()).toBe(false);

    // Also after a load, and in the other locale.
    const other = prefix === '' ? '/en' : '';
    await page.goto(`${site.origin}${other}/constructs/select`);
    await waitForReact(page);
    await page.waitForFunction(() => document.querySelector('main [id]')?.id !== 'go');
    expect(
      await page.locator('main section.language').evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(['typescript', 'go', 'rust']);
    await page.goto(`${site.origin}${other}/categories/channels`);
    await page.waitForFunction(() =>
      document.querySelectorAll('main thead th')[1]?.textContent.includes('TypeScript'),
    );
  });

  test('named by an address, hold for that page', async () => {
    const page = await site.open('/categories/channels?from=rust&to=typescript', DESK);
    await page.waitForFunction(() =>
      document.querySelectorAll('main thead th')[1]?.textContent.includes('Rust'),
    );
    expect((await texts(page, 'main thead th')).slice(1).map((text) => text.slice(2))).toEqual([
      'Rust',
      'TypeScript',
      'Go',
    ]);
  });

  test('can be chosen on a phone, and have nothing for axe', async () => {
    const page = await site.open('/en/why-async', { ...PHONE, colorScheme: 'dark' });
    await choose(page, 'Go', 'Rust');
    expect(await findViolations(page, 'nav.navbar')).toEqual([]);
    const button = await page.locator('nav button[popovertarget]').boundingBox();
    const search = await page.locator('nav button[aria-haspopup="dialog"]').boundingBox();
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(search?.x ?? 0);
  });
});

describeInBrowser('a mention of a construct', (site) => {
  test.each(LOCALES)('shows its card to a pointer, under "%s/"', async (prefix, caveat) => {
    const page = await site.open(`${prefix}/concurrent-execution`, {
      ...DESK,
      colorScheme: prefix === '' ? 'light' : 'dark',
    });
    await choose(page, 'Go', 'Rust');
    await page.keyboard.press('Escape');
    await page.locator(SELECT).first().hover();
    const card = page.locator('[role="tooltip"]');
    await card.locator('dt').first().waitFor();
    expect((await card.locator('dt').allTextContents()).map((text) => text.slice(2))).toEqual([
      'Go',
      'Rust',
    ]);
    expect(await card.textContent()).toContain('tokio::select!');
    expect(await card.textContent()).toContain(caveat);
    expect(await findViolations(page, '[role="tooltip"]')).toEqual([]);
    // The pointer may go onto the card, and what it says stays.
    await card.hover();
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('shows its card to the keyboard, and Enter opens the page', async () => {
    const page = await site.open('/concurrent-execution', DESK);
    const link = page.locator(SELECT).first();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const card = page.locator('[role="tooltip"]');
    await card.locator('dt').first().waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/constructs/select');
  });

  test('opens at the second tap', async () => {
    const page = await site.open('/en/concurrent-execution', { ...PHONE, hasTouch: true });
    const link = page.locator(SELECT).first();
    await link.tap();
    const card = page.locator('[role="tooltip"]');
    await card.locator('dt').first().waitFor();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(new URL(page.url()).pathname).toBe('/en/concurrent-execution');
    await link.tap();
    await page.waitForURL('**/en/constructs/select');
  });

  test('is a link without JavaScript', async () => {
    const page = await site.open('/concurrent-execution', { ...DESK, javaScriptEnabled: false });
    await page.locator(`${SELECT}.mention`).first().click();
    await page.waitForURL('**/constructs/select');
  });
});
