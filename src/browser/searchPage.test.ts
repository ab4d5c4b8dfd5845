import { expect, test } from '@jest/globals';
import { findViolations } from './axe';
import { describeInBrowser } from './browser';
import { FIELD, OPTIONS, openDialog, search } from './searchDialog';

describeInBrowser('the search page', (site) => {
  test('answers the query of its address, in both locales', async () => {
    for (const path of ['/search?q=select!', '/en/search?q=select!']) {
      const page = await site.open(path);
      const first = page.locator('main a[href*="/constructs/"]').first();
      await first.waitFor();
      expect(await first.getAttribute('href')).toContain('/constructs/select');
    }
  });

  test('keeps what is typed and chosen in the address, through reload, back and forward', async () => {
    const page = await site.open('/search?q=select');
    await page.locator('main a[href*="/constructs/"]').first().waitFor();
    await page.fill('main input[type="search"]', '뮤텍스');
    await page.waitForURL((url) => url.searchParams.get('q') === '뮤텍스');
    const limits = page.locator('main form');
    await limits.getByRole('button', { name: /^본문/ }).click();
    await limits.getByRole('button', { name: /^Go/ }).click();
    await page.waitForURL(
      ({ searchParams }) =>
        searchParams.get('kind') === 'section' && searchParams.get('lang') === 'go',
    );
    await page.reload();
    await page.locator('main h2').first().waitFor();
    expect(await page.locator('main h2').count()).toBe(1);
    await page.locator('main li a').first().click();
    await page.waitForURL((url) => url.pathname !== '/search');
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('kind') === 'section');
    await page.locator('main li a').first().waitFor();
  });

  test.each([
    ['/search?q=뮤텍스&kind=program&category=streams', /^종류와 언어를 가리지 않고/],
    ['/en/search?q=sync.Mutex&category=streams', /without limits/],
  ])('%s: limits that leave nothing can be lifted', async (path, name) => {
    const page = await site.open(path);
    await page.locator('main').getByRole('button', { name }).click();
    await page.waitForURL((url) => [...url.searchParams.keys()].join() === 'q');
    await page.locator('main h2').first().waitFor();
  });

  test('names the nearest constructs where nothing is found', async () => {
    const page = await site.open('/en/search?q=worker+pol+tokio+spwan');
    await page.locator('#results-nearest').waitFor();
    expect(await page.locator('main li a').count()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
  });
});

describeInBrowser('a search that cannot be loaded', (site) => {
  test('is said, with a way to try again and the table', async () => {
    const page = await site.open('/', { expectedError: /analyzer version 0/ });
    await page.route('**/api/v1/search/*.json', (route) =>
      route.fulfill({ json: { schemaVersion: 1, result: { analyzerVersion: 0, documents: [] } } }),
    );
    await openDialog(page);
    await page.waitForSelector('dialog [role="alert"]');
    expect(await page.locator('dialog [role="alert"] a[href$="/compare"]').count()).toBe(1);
    await page.fill(FIELD, '고루틴');
    await page.waitForSelector(OPTIONS);
    await page.unroute('**/api/v1/search/*.json');
    await page.locator('dialog button', { hasText: '다시' }).click();
    await search(page, 'select');
    expect(await page.locator('dialog [role="alert"]').count()).toBe(0);
  });

  test('gives way to the page of the search where the dialog itself does not come', async () => {
    const page = await site.open('/en/', { expectedError: /ERR_FAILED|Loading chunk/ });
    await page.route('**/assets/js/search-dialog*.js', (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname === '/en/search');
  });
});

describeInBrowser('a page before anybody searches', (site) => {
  test('loads nothing of the search', async () => {
    const page = await site.open('/why-async');
    const asked: string[] = [];
    await page.waitForTimeout(1500);
    asked.push(
      ...(await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => /\/search|api\/v1/.test(address))).toEqual([]);
  });
});
