import english from '../../i18n/en/code.json';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser';

const OPTIONS = '[role="dialog"] [role="option"], dialog [role="option"]';

async function openDialog(page: Page, key = 'Control+k'): Promise<void> {
  // The listener stands once React has taken the page over.
  await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
  await page.keyboard.press(key);
  await page.waitForSelector('dialog[open] input');
}

describeInBrowser('the search dialog', (site) => {
  test.each([
    ['/', 'Control+k', '고루틴을', '/constructs/spawn-task'],
    ['/', '/', '<-ch', '/constructs/channel-bounded'],
    ['/why-async', '/', '?', '/constructs/error-propagation'],
    ['/compare', 'Control+k', 'tokio::spawn', '/constructs/spawn-task'],
    ['/en/', 'Control+k', 'goroutine', '/en/constructs/spawn-task'],
    ['/en/why-async', '/', '고루틴', '/en/constructs/spawn-task'],
  ])('on %s opens with %s, finds %s and goes to %s', async (path, key, query, target) => {
    const page = await site.open(path);
    await openDialog(page, key);
    await page.keyboard.type(query);
    await page.waitForSelector(OPTIONS);
    expect(await page.getAttribute('dialog input', 'aria-activedescendant')).toBe(
      await page.locator(OPTIONS).first().getAttribute('id'),
    );
    const announced = await page.locator('dialog [role="status"]').textContent();
    expect(announced).toMatch(/\d/);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith(target));
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('moves with the arrows, closes with Escape and gives the focus back', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await page.keyboard.type('select');
    await page.waitForSelector(OPTIONS);
    await page.keyboard.press('ArrowDown');
    const selected = page.locator(`dialog [role="option"][aria-selected="true"]`);
    expect(await selected.getAttribute('id')).toBe(
      await page.locator(OPTIONS).nth(1).getAttribute('id'),
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('opens a hit once when Enter comes while a syllable is being composed', async () => {
    const page = await site.open('/');
    await openDialog(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: '고루틴',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await page.waitForSelector(OPTIONS);
    const before = await page.evaluate(() => history.length);
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: '고루틴' });
    await page.waitForURL((url) => url.pathname === '/constructs/spawn-task');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test('marks what matched and shows markup as text', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await page.keyboard.type('<script>alert(1)</script> 고루틴');
    await page.waitForTimeout(200);
    expect(await page.locator('dialog script').count()).toBe(0);
    await page.fill('dialog input', '비동기의');
    await page.waitForSelector('dialog mark');
    expect(await page.locator('dialog mark').first().textContent()).toBe('비동기');
  });

  test('says that nothing was found, and offers a way on', async () => {
    const page = await site.open('/en/');
    await openDialog(page);
    await page.keyboard.type('zxqwv');
    await page.waitForFunction(
      (none) => document.querySelector('dialog [role="status"]')?.textContent === none,
      english['search.none'].message,
    );
    expect(await page.locator(OPTIONS).count()).toBe(0);
    expect(await page.locator('dialog button').count()).toBeGreaterThan(1);
  });
});

describeInBrowser('the search page', (site) => {
  test('answers the query of its address, in both locales', async () => {
    for (const path of ['/search?q=select!', '/en/search?q=select!']) {
      const page = await site.open(path);
      const first = page.locator('main a[href*="/constructs/"]').first();
      await first.waitFor();
      expect(await first.getAttribute('href')).toContain('/constructs/select');
    }
  });

  test('keeps what is typed in the address and follows back and forward', async () => {
    const page = await site.open('/search?q=select');
    await page.locator('main a[href*="/constructs/"]').first().waitFor();
    await page.fill('main input[type="search"], main input', '뮤텍스');
    await page.waitForURL((url) => url.searchParams.get('q') === '뮤텍스');
    await page.locator('main a[href*="/constructs/mutex"]').first().waitFor();
  });
});

describeInBrowser('a search index that cannot be loaded', (site) => {
  test('is said, with a way to try again and the table', async () => {
    const page = await site.open('/', { expectedError: /analyzer version 0/ });
    await page.route('**/api/v1/search/*.json', (route) =>
      route.fulfill({ json: { schemaVersion: 1, result: { analyzerVersion: 0, documents: [] } } }),
    );
    await openDialog(page);
    await page.waitForSelector('dialog [role="alert"], dialog a[href$="/compare"]');
    await page.unroute('**/api/v1/search/*.json');
    await page.locator('dialog button', { hasText: '다시' }).click();
    await page.fill('dialog input', 'select');
    await page.waitForSelector(OPTIONS);
  });
});
