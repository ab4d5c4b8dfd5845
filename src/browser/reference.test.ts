import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import english from '../../i18n/en/code.json';
import { findViolations } from './axe';
import { describeInBrowser } from './browser';

const TRY = { ko: '직접 해 보기', en: english['api.try'].message };
const SEND = { ko: '보내기', en: english['api.send'].message };

async function openForm(page: Page, id: string) {
  const section = page.locator('section', { has: page.locator(`#call-${id}`) });
  // By keyboard alone, as all that follows.
  await section.locator('summary').focus();
  await page.keyboard.press('Enter');
  await section.locator('form').waitFor();
  return section;
}

describeInBrowser('the reference of the API', (site) => {
  test.each([
    ['ko', '/api/reference'],
    ['en', '/en/api/reference'],
  ] as const)('in %s sends a search and shows what comes back', async (locale, path) => {
    const page = await site.open(path);
    const section = await openForm(page, 'search');
    expect(await section.locator('summary').textContent()).toBe(TRY[locale]);
    await section.getByLabel('q', { exact: true }).fill('<-ch');
    await page.keyboard.press('Enter');
    await section.locator('[role="status"]', { hasText: '200' }).waitFor();
    expect(await section.locator('dl').textContent()).toContain('application/json');
    expect(await section.locator('pre').last().textContent()).toContain('channel-bounded');
    expect(await section.locator('pre').first().textContent()).toContain(
      `--data-urlencode 'q=<-ch'`,
    );
    expect(await section.getByRole('button', { name: SEND[locale] }).isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
  });

  test('shows a problem with what would have been right', async () => {
    const page = await site.open('/en/api/reference', { expectedError: /404/ });
    const section = await openForm(page, 'construct');
    await section.getByLabel('id', { exact: true }).fill('selct');
    await page.keyboard.press('Enter');
    await section.locator('[role="status"]', { hasText: '404' }).waitFor();
    expect(await section.locator('pre').last().textContent()).toContain('select-loop');
  });

  test('says that a search needs the server where there are files only', async () => {
    const page = await site.open('/en/api/reference', { expectedError: /404/ });
    await page.route('**/api/v1/search?*', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }),
    );
    const section = await openForm(page, 'search');
    await section.getByRole('button', { name: SEND.en }).click();
    await page.getByText(english['api.noServer'].message).waitFor();
  });

  test('can be read without JavaScript: every call with its command', async () => {
    const page = await site.open('/api/reference', { javaScriptEnabled: false });
    const calls = await page.locator('section:has(> h3[id^="call-"])').all();
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) expect(await call.locator('pre').textContent()).toMatch(/^curl /);
  });

  test('says the limits that the API has, on the page of its rules', async () => {
    const rules = await (await fetch(`${site.origin}/en/api/rules`)).text();
    const query = 'x'.repeat(257);
    const refused = await fetch(`${site.origin}/api/v1/search?q=${query}`);
    expect(((await refused.json()) as { detail: string }).detail).toContain('256');
    expect(rules).toContain('256');
    const many = await fetch(`${site.origin}/api/v1/search?q=x&limit=101`);
    expect(((await many.json()) as { detail: string }).detail).toContain('100');
    expect(rules).toContain('at most 100 hits');
  });
});
