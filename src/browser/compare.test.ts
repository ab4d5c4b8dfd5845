import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { categories, constructs } from '../data';
import { describeInBrowser } from './browser';
import { findViolations } from './violations';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 900 } };
const LOCALES = [
  ['', { filters: '조건과 언어', keys: '단축키', switchTo: 'English' }],
  ['/en', { filters: 'Filters and languages', keys: 'Keys', switchTo: '한국어' }],
] as const;

/** The page comes with everything; what the address says stands once React has taken it over. */
async function waitForReact(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
}

async function waitForRows(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelectorAll('main tbody tr[data-row]').length === expected,
    count,
  );
}

async function waitForFewerRows(page: Page): Promise<void> {
  await page.waitForFunction(
    (all) => document.querySelectorAll('main tbody tr[data-row]').length < all,
    constructs.length,
  );
}

function columns(page: Page): Promise<readonly string[]> {
  return page.locator('main thead th .language').allInnerTexts();
}

/** Columns as they are named, without the marks before the names. */
async function waitForColumns(page: Page, expected: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (names) =>
      [...document.querySelectorAll('main thead th .language')]
        .map((label) => label.lastChild?.textContent)
        .join() === names,
    expected.join(),
  );
}

function firstRow(page: Page): Promise<string | null> {
  return page.locator('main tbody tr[data-row]').first().getAttribute('data-row');
}

function focusedRow(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'],
  );
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

const channels = constructs.filter(({ category }) => category === 'channels');

describeInBrowser('the comparison table without JavaScript', (site) => {
  test.each(LOCALES)('is whole under "%s" and says that filters need it', async (prefix) => {
    for (const view of [PHONE, DESK]) {
      const page = await site.open(`${prefix}/compare?category=channels`, {
        ...view,
        javaScriptEnabled: false,
      });
      expect(await page.locator('main tbody tr').count()).toBe(constructs.length);
      expect(await page.locator('main noscript p, main p').first().isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).toMatch(/자바스크립트|JavaScript/);
      expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
  });
});

describeInBrowser('the state of the comparison table', (site) => {
  const STATE = 'lang=rust,go&category=channels&only=differ&sort=title&group=category';

  test.each(LOCALES)(
    'under "%s" survives a reload and the locale switch',
    async (prefix, words) => {
      const page = await site.open(`${prefix}/compare?${STATE}&open=channel-bounded`, DESK);
      const check = async (): Promise<void> => {
        await waitForColumns(page, ['Rust', 'Go']);
        const differing = channels.filter(({ go, rust }) => go.kind !== rust.kind);
        // One more, where the open one is among them.
        const isOpen = differing.some(({ id }) => id === 'channel-bounded');
        await waitForRows(page, differing.length + (isOpen ? 1 : 0));
        expect(await page.locator('main select').inputValue()).toBe('title');
      };
      await check();
      await page.reload();
      await check();
      await page.locator('.navbar .dropdown').hover();
      await page.locator('.navbar .dropdown__menu a', { hasText: words.switchTo }).click();
      await page.waitForURL((url) => url.pathname.startsWith('/en/') === (prefix === ''));
      expect(decodeURIComponent(new URL(page.url()).search)).toContain(STATE);
      await check();
    },
  );

  test('follows back and forward; what is pressed keeps the focus', async () => {
    const page = await site.open('/compare', DESK);
    await waitForReact(page);
    const chip = page.locator('main fieldset label', { hasText: '채널' }).locator('input');
    await chip.focus();
    await page.keyboard.press('Space');
    await waitForRows(page, channels.length);
    await page.waitForURL((url) => url.search === '?category=channels');
    await page.waitForTimeout(300);
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('main fieldset label', { hasText: 'TypeScript' }).locator('input').click();
    await waitForColumns(page, ['Go', 'Rust']);
    await page.goBack();
    await waitForColumns(page, ['Go', 'Rust', 'TypeScript']);
    await page.goBack();
    await waitForRows(page, constructs.length);
    await page.goForward();
    await waitForRows(page, channels.length);
  });

  test('takes typing into the address without a step in the history', async () => {
    const page = await site.open('/compare?lang=go,rust&category=channels');
    await waitForColumns(page, ['Go', 'Rust']);
    const before = await page.evaluate(() => history.length);
    await page.fill('main input[type="search"]', '<-ch');
    await page.waitForURL((url) => url.searchParams.get('q') === '<-ch');
    await page.locator('main tbody a[href="/constructs/channel-bounded"]').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.reload();
    await page.locator('main tbody a[href="/constructs/channel-bounded"]').waitFor();
    await waitForColumns(page, ['Go', 'Rust']);
  });

  test('has the columns of the reader, and says what it did not understand', async () => {
    const page = await site.open('/en/compare?from=typescript&to=go&category=x');
    await waitForColumns(page, ['TypeScript', 'Go']);
    await page.locator('main', { hasText: 'category=x' }).waitFor();
    await waitForRows(page, constructs.length);
    await page.goto(`${site.origin}/en/compare?lang=cobol&sort=&kind=%3Cscript%3E&open=%E0%A4%A`);
    await page.locator('main', { hasText: 'lang=cobol' }).waitFor();
    await waitForRows(page, constructs.length);
    expect(await columns(page)).toHaveLength(3);
  });
});

describeInBrowser('what is searched for in the comparison table', (site) => {
  test.each([
    ['고루틴', 'spawn-task'],
    ['goroutine', 'spawn-task'],
    ['tokio::spawn', 'spawn-task'],
    ['ㄱㄹㅌ', 'spawn-task'],
    ['rhfnxls', 'spawn-task'],
    ['<-ch', 'channel-bounded'],
    ['Promise.all', 'join-fixed'],
  ])('%s finds %s first', async (query, expected) => {
    const page = await site.open(`/compare?q=${encodeURIComponent(query)}`);
    await waitForFewerRows(page);
    expect(await firstRow(page)).toBe(expected);
  });

  test('no row: names the filter in the way, and one press leads out', async () => {
    const page = await site.open('/en/compare?q=mutex&category=channels&kind=none', DESK);
    const ways = page.locator('main li button', { hasText: 'Without' });
    await ways.first().waitFor();
    const way = page.locator('main li', { hasText: 'Without ‘Channels’' });
    expect(await way.locator('a').count()).toBeGreaterThan(0);
    const nearest = (await way.locator('a').first().getAttribute('href')) ?? '';
    await way.locator('button').click();
    await page.locator(`main tbody a[href="${nearest}"]`).waitFor();
    expect(new URL(page.url()).searchParams.has('category')).toBe(false);
  });
});

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
    await waitForReact(page);
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
    expect(await page.locator(`#details-${second ?? ''}`).count()).toBe(0);
    await page.keyboard.press('k');
    expect(await focusedRow(page)).toBe(channels[0]?.id);
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.type('j?');
    expect(await page.inputValue('main input[type="search"]')).toBe('j?');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input');
  });

  test('keep the focused row clear of what sticks above it', async () => {
    const page = await site.open('/en/compare', DESK);
    await waitForReact(page);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('j');
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('k');
    const head = await page.locator('main thead th').first().boundingBox();
    const box = await page.locator('[data-row-toggle]:focus').boundingBox();
    expect(box?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
  });

  test.each(LOCALES)('are listed under "%s" with "?"', async (prefix, { keys }) => {
    const page = await site.open(`${prefix}/compare`, DESK);
    await waitForReact(page);
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

  test.each(LOCALES)(
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
