import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, waitForReact } from './browser';
import { DESK } from './compareTable';
import { FIELD, openDialog, search, waitForTotal } from './searchDialog';

/** Left of the dialog, where the sidebar has links. */
const BESIDE = { x: 60, y: 200 };

/** Keeps the names back until the function is called that this gives. */
async function holdNames(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/names/*.json', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describeInBrowser('the page behind the search dialog', (site) => {
  test.each(['when all is there', 'while the names are on their way'])(
    'is not what a click beside the dialog is for, %s',
    async (when) => {
      const page = await site.open('/why-async', DESK);
      const isHeld = when.startsWith('while');
      const release = isHeld ? await holdNames(page) : undefined;
      await openDialog(page);
      if (!isHeld) await search(page, '고루틴');
      const behind = await page.evaluate(() => document.getElementById('__docusaurus')?.inert);
      expect(behind).toBe(!isHeld);
      const beside = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.tagName,
        BESIDE,
      );
      expect(beside === 'A').toBe(isHeld);
      await page.mouse.click(BESIDE.x, BESIDE.y);
      await page.waitForSelector('dialog', { state: 'detached' });
      expect(new URL(page.url()).pathname).toBe('/why-async');
      expect(await page.locator('[inert]').count()).toBe(0);
      release?.();
      // It is usable again.
      await page.mouse.click(BESIDE.x, BESIDE.y);
      await page.waitForURL((url) => url.pathname !== '/why-async');
    },
  );

  test('gives back a focus that had left for it', async () => {
    const page = await site.open('/en/why-async', DESK);
    const release = await holdNames(page);
    await openDialog(page);
    await page.keyboard.press('Shift+Tab');
    const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    expect(await inDialog()).toBe(false);
    release();
    await page.waitForSelector('#__docusaurus[inert]', { state: 'attached' });
    expect(await inDialog()).toBe(true);
    await page.keyboard.type('mutex');
    await waitForTotal(page);
    expect(await page.inputValue(FIELD)).toBe('mutex');
  });
});

describeInBrowser('the search dialog opens as a modal one', (site) => {
  test('above the list of keys, to which Escape leads back', async () => {
    const page = await site.open('/compare', DESK);
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Control+k');
    await page.waitForSelector(`${FIELD}:focus`);
    await page.keyboard.type('mutex');
    await waitForTotal(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector(FIELD, { state: 'detached' });
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(await page.locator('[inert]').count()).toBe(0);
  });

  test('where the browser has no popovers', async () => {
    const page = await site.open('/en/', DESK);
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
    });
    await page.reload();
    await waitForReact(page);
    await page.keyboard.press('/');
    await page.waitForSelector(`${FIELD}:focus`);
    await page.keyboard.type('mutex');
    await waitForTotal(page);
    await page.mouse.click(BESIDE.x, BESIDE.y);
    await page.waitForSelector(FIELD, { state: 'detached' });
    expect(await page.locator('[inert]').count()).toBe(0);
  });
});

describeInBrowser('the code of the search', (site) => {
  test('comes when a pointer moves, and no index with it', async () => {
    const page = await site.open('/why-async', DESK);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const code = page.waitForResponse(/\/js\/search\.[^/]+\.js$/);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await code;
    await page.waitForTimeout(500);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });
});
