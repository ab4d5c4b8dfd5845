import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { categories, constructs } from '../data';
import { describeInBrowser } from './browser';
import {
  DESK,
  LOCALES,
  PHONE,
  PREFIXES,
  channels,
  firstRow,
  sidewaysScroll,
  waitForFewerRows,
  waitForRows,
} from './compareTable';
import { findViolations } from './axe';

function focusedRow(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'],
  );
}

describeInBrowser('a row of the comparison table', (site) => {
  const ADDRESS = '/compare?category=selection&open=select';

  async function panes(page: Page) {
    const code = page.locator('main tr#details-select section > div > div:has(> h2)');
    await code.nth(2).waitFor();
    return Promise.all([0, 1, 2].map((at) => code.nth(at).boundingBox()));
  }

  test('shows the programs side by side on a desk and below each other on a phone', async () => {
    const [go, rust, typescript] = await panes(await site.open(ADDRESS, DESK));
    expect([rust?.y, typescript?.y]).toEqual([go?.y, go?.y]);
    expect((rust?.x ?? 0) - (go?.x ?? 0)).toBeGreaterThan(200);
    const phone = await site.open(ADDRESS, PHONE);
    const [first, second] = await panes(phone);
    expect(second?.x).toBe(first?.x);
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 50);
    expect(await sidewaysScroll(phone)).toBeLessThanOrEqual(0);
    const label = phone.locator('main tr[data-row="select"] td .language').first();
    expect(await label.isVisible()).toBe(true);
  });

  test('asks again for code that could not be loaded', async () => {
    const page = await site.open('/compare', {
      ...DESK,
      expectedError: /select\.json|ERR_FAILED|Failed to fetch/,
    });
    await page.route('**/constructs/select.json', (route) => route.abort());
    await page.locator('tr[data-row="select"] [data-row-toggle]').click();
    const alert = page.locator('main tr#details-select [role="alert"]');
    await alert.waitFor();
    await page.unroute('**/constructs/select.json');
    await alert.locator('button').click();
    await page.locator('main tr#details-select pre').first().waitFor();
    await page.waitForURL((url) => url.searchParams.get('open') === 'select');
  });

  test('is under a head and beside a first column that stay in sight', async () => {
    const page = await site.open('/compare', DESK);
    await page.evaluate(() => window.scrollTo(0, 4000));
    const bar = await page.locator('.navbar').boundingBox();
    for (const head of await page.locator('main thead th').all()) {
      expect((await head.boundingBox())?.y).toBeCloseTo(bar?.height ?? 0, 0);
    }
    const first = page.locator('main tbody th[scope="row"]').first();
    expect(await first.evaluate((cell) => getComputedStyle(cell).position)).toBe('sticky');
  });
});

describeInBrowser('the keys of the comparison table', (site) => {
  test('walk and expand rows, focus the filter and leave the site its own', async () => {
    const page = await site.open('/compare?category=channels', DESK);
    await waitForRows(page, channels.length);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await focusedRow(page);
    expect(second).toBe(channels[1]?.id);
    await page.keyboard.press('Enter');
    await page
      .locator(`#details-${second ?? ''} pre`)
      .first()
      .waitFor();
    await page.keyboard.press('o');
    await page.locator(`#details-${second ?? ''}`).waitFor({ state: 'detached' });
    await page.keyboard.press('k');
    expect(await focusedRow(page)).toBe(channels[0]?.id);
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open], dialog:popover-open').count()).toBe(0);
    await page.keyboard.type('j?');
    expect(await page.inputValue('main input[type="search"]')).toBe('j?');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog:popover-open input');
  });

  test('keep the focused row clear of what sticks above it', async () => {
    const page = await site.open('/en/compare', DESK);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('j');
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('k');
    const head = await page.locator('main thead th').first().boundingBox();
    const box = await page.locator('[data-row-toggle]:focus').boundingBox();
    expect(box?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
  });

  test.each(LOCALES)('are listed under "%s" with "?"', async (prefix, { keys }) => {
    const page = await site.open(`${prefix}/compare`, DESK);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: keys });
    await dialog.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describeInBrowser('what is taken out of the comparison table', (site) => {
  const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'], ...DESK };

  test('is copied as it is shown', async () => {
    const page = await site.open('/en/compare?category=channels&lang=rust', CLIPBOARD);
    await waitForRows(page, channels.length);
    await page.locator('main summary', { hasText: 'Copy' }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    const said = page.locator('main details [role="status"]');
    await page.getByRole('button', { name: 'Copy the table: Markdown' }).click();
    await said.filter({ hasText: 'Markdown' }).waitFor();
    expect((await read()).trim().split('\n')).toHaveLength(channels.length + 2);
    await page.getByRole('button', { name: 'Copy the table: JSON' }).click();
    await said.filter({ hasText: 'JSON' }).waitFor();
    const { result } = JSON.parse(await read()) as { result: readonly { id: string }[] };
    expect(result.map(({ id }) => id)).toEqual(channels.map(({ id }) => id));
  });

  test('is the same query in the API, which answers it', async () => {
    const page = await site.open('/en/compare?q=goroutine&category=tasks', DESK);
    await waitForFewerRows(page);
    await page.locator('main summary', { hasText: 'API' }).click();
    const link = page.locator('main a[href*="/api/v1/search"]');
    const address = (await link.getAttribute('href')) ?? '';
    const answer = (await (await fetch(site.origin + address)).json()) as {
      readonly result: readonly { readonly id: string }[];
    };
    expect(answer.result[0]?.id).toBe(await firstRow(page));
  });

  function countSheets(pdf: Buffer): number {
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  const sizeOf = (id: string) => constructs.filter(({ category }) => category === id).length;
  const largest = categories
    .map(({ id }) => id)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 3);

  test.each(PREFIXES)(
    'is one sheet of A4 under "%s", even of the largest categories',
    async (prefix) => {
      const page = await site.open(`${prefix}/compare`, { ...DESK, colorScheme: 'dark' });
      const limits = [...largest, largest.slice(0, 2).join()];
      for (const limit of limits) {
        await page.goto(`${site.origin}${prefix}/compare?category=${limit}`);
        await waitForRows(
          page,
          limit.split(',').reduce((sum, id) => sum + sizeOf(id), 0),
        );
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect([limit, countSheets(pdf)]).toEqual([limit, 1]);
        const [width, height] =
          /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))?.slice(1) ?? [];
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      }
    },
  );

  test('says on paper what it was limited to, in black, and nothing else of the site', async () => {
    const page = await site.open('/compare?category=channels&open=channel-bounded', {
      ...DESK,
      colorScheme: 'dark',
    });
    await page.locator('#details-channel-bounded pre').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toContain('채널');
    expect(await page.locator('#details-channel-bounded pre').first().isVisible()).toBe(true);
    for (const hidden of ['.navbar', 'footer', 'main form', 'main details summary >> nth=0']) {
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    }
    const ink = await page
      .locator('main tbody td code')
      .first()
      .evaluate((code) => getComputedStyle(code).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });
});

describeInBrowser('axe on the comparison table', (site) => {
  const views: readonly (readonly [string, BrowserContextOptions])[] = [
    ['a light phone', { ...PHONE, colorScheme: 'light' }],
    ['a dark phone', { ...PHONE, colorScheme: 'dark' }],
    ['a light desk', { ...DESK, colorScheme: 'light' }],
    ['a dark desk', { ...DESK, colorScheme: 'dark' }],
  ];
  const cases = LOCALES.flatMap(([prefix, words]) =>
    views.map(([view, options]) => [prefix, view, options, words] as const),
  );

  test.each(cases)(
    'finds nothing under "%s" on %s, with rows and filters unfolded, and where no row fits',
    async (prefix, _view, options, { filters }) => {
      const open = 'category=selection,timeouts&group=category&open=select,timeout';
      const page = await site.open(`${prefix}/compare?${open}`, {
        ...options,
        reducedMotion: 'reduce',
      });
      await page.locator('#details-select pre').first().waitFor();
      await page.locator('#details-timeout pre').first().waitFor();
      const fold = page.getByRole('button', { name: filters });
      if (await fold.isVisible()) await fold.click();
      for (const summary of await page.locator('main > div > div > details > summary').all()) {
        await summary.click();
      }
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await findViolations(page)).toEqual([]);
      await page.goto(`${site.origin}${prefix}/compare?category=io&kind=none&q=mutex&lang=cobol`);
      await page.locator('main p a[href$="/search?q=mutex"]').waitFor();
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await findViolations(page)).toEqual([]);
    },
  );
});
