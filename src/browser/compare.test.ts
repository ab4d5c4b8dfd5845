import { expect, test } from '@jest/globals';
import { constructs } from '../data';
import { describeInBrowser } from './browser';
import {
  DESK,
  LOCALES,
  PHONE,
  PREFIXES,
  channels,
  columns,
  firstRow,
  sidewaysScroll,
  waitForColumns,
  waitForFewerRows,
  waitForRows,
} from './compareTable';

describeInBrowser('the comparison table without JavaScript', (site) => {
  test.each(PREFIXES)('is whole under "%s" and says that filters need it', async (prefix) => {
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
