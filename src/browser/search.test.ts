import { expect, test } from '@jest/globals';
import english from '../../i18n/en/code.json';
import { findViolations } from './axe';
import { describeInBrowser } from './browser';
import {
  FIELD,
  OPTIONS,
  STATUS,
  activeOption,
  openDialog,
  search,
  waitForTotal,
} from './searchDialog';

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
    expect(await activeOption(page)).toBe(await page.locator(OPTIONS).first().getAttribute('id'));
    await waitForTotal(page);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith(target));
    expect(await page.locator('dialog:popover-open').count()).toBe(0);
  });

  test('loses nothing of what is typed while it is being loaded', async () => {
    const page = await site.open('/');
    await page.route('**/assets/js/search-dialog*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('selext');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('ct!');
    await page.waitForSelector('dialog:popover-open input');
    expect(await page.inputValue(FIELD)).toBe('select!');
  });

  test('moves with the arrows, Home and End, closes with Escape and gives the focus back', async () => {
    const page = await site.open('/');
    await page.locator('button[aria-haspopup="dialog"]').click();
    await page.waitForSelector('dialog:popover-open input');
    await search(page, 'select');
    const ids = await page.locator(OPTIONS).evaluateAll((all) => all.map(({ id }) => id));
    for (const [key, place] of [
      ['ArrowDown', 1],
      ['End', ids.length - 1],
      ['ArrowDown', 0],
      ['ArrowUp', ids.length - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await activeOption(page)]).toEqual([key, ids[place]]);
    }
    expect(await page.locator(`${OPTIONS}[aria-selected="true"]`).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog:popover-open').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe(
      'dialog',
    );
  });

  test('opens a hit in a new tab with Ctrl-Enter, and stays', async () => {
    const page = await site.open('/en/');
    await openDialog(page);
    await search(page, 'tokio::spawn');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    expect((await opened).url()).toBe(`${site.origin}/en/constructs/spawn-task`);
    expect(await page.locator('dialog:popover-open').count()).toBe(1);
  });

  test.each([
    ['', ['개념', '본문', 'API 이름', '프로그램']],
    ['/en', ['Construct', 'Chapter', 'API name', 'Program']],
  ])('of %s/ groups its results under headings, in one listbox', async (prefix, titles) => {
    const page = await site.open(`${prefix}/`);
    await openDialog(page);
    await search(page, 'JoinSet');
    const groups = await page
      .locator('dialog [role="listbox"] > [role="group"]')
      .evaluateAll((all) =>
        all.map((group) => {
          const heading = document.getElementById(group.getAttribute('aria-labelledby') ?? '');
          return [heading?.textContent, group.querySelectorAll('[role="option"]').length] as const;
        }),
      );
    expect(groups.map(([title]) => title)).toEqual(titles);
    for (const [, count] of groups) expect(count).toBeGreaterThan(0);
  });

  test('limits by kind and language from the keyboard, with the counts that it then shows', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await search(page, 'select');
    const total = async () => Number(/\d+/.exec((await page.textContent(STATUS)) ?? '')?.[0]);
    const press = async (name: RegExp) => {
      const button = page.locator('dialog').getByRole('button', { name });
      const count = Number(/\d+$/.exec((await button.textContent()) ?? '')?.[0]);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await total()).toBe(count);
      return count;
    };
    const all = await total();
    const programs = await press(/^프로그램/);
    expect(programs).toBeLessThan(all);
    expect(await press(/^Rust/)).toBeLessThan(programs);
    const addresses = await page
      .locator(OPTIONS)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(0);
  });

  test.each([
    ['on a desk beside the list', { width: 1280, height: 900 }],
    ['on a phone in the list', { width: 390, height: 844 }],
  ])('shows the three names of the active construct %s', async (_where, viewport) => {
    const page = await site.open('/', { viewport });
    await openDialog(page, '/');
    await search(page, '뮤텍스');
    const preview = page.locator(`${OPTIONS}[aria-selected="true"] code`);
    expect(await preview.allTextContents()).toEqual(expect.arrayContaining(['sync.Mutex']));
    const box = await preview.first().boundingBox();
    const title = await page.locator('dialog mark').first().boundingBox();
    if (!box || !title) throw new Error('The preview has no place on the page');
    if (viewport.width > 1000) expect(box.x).toBeGreaterThan(viewport.width / 2);
    else expect(box.y).toBeGreaterThan(title.y);
    const overflow = await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      return (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0);
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('marks what matched and shows markup as text', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await search(page, '비동기의');
    expect(await page.locator('dialog mark').first().textContent()).toBe('비동기');
    await page.fill(FIELD, '<img src=x onerror=alert(1)> 고루틴');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog img, dialog script').count()).toBe(0);
    await search(page, '<-ch');
    expect(await page.locator('dialog mark').first().textContent()).toBe('<-ch');
  });

  test.each([
    ['/', 'zxqwv', undefined],
    ['/en/', 'worker pol tokio spwan', english['search.nearest'].message],
  ])(
    'on %s says that nothing was found for %s, and offers a way on',
    async (path, query, nearest) => {
      const page = await site.open(path);
      await openDialog(page);
      await search(page, 'select');
      await page.fill(FIELD, query);
      const none = path === '/' ? '결과가 없습니다.' : english['search.none'].message;
      await page.waitForFunction(
        ([status, text]) => document.querySelector(status)?.textContent === text,
        [STATUS, none] as const,
      );
      if (nearest === undefined) {
        expect(await page.locator('dialog').getByRole('button', { name: 'select!' }).count()).toBe(
          1,
        );
      } else {
        expect(await page.locator('dialog [role="group"]', { hasText: nearest }).count()).toBe(1);
        expect(await activeOption(page)).toBeNull();
      }
    },
  );

  test('remembers where searches led, in this browser, until it is told to forget', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await search(page, '뮤텍스');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/constructs/mutex');
    await page.goto(`${site.origin}/en/`);
    await openDialog(page);
    const recent = page.locator('dialog').getByRole('button', { name: '뮤텍스' });
    expect(await recent.count()).toBe(1);
    await page
      .locator('dialog')
      .getByRole('button', { name: english['search.clearRecent'].message })
      .click();
    expect(await recent.count()).toBe(0);
    await page.reload();
    await openDialog(page);
    expect(await recent.count()).toBe(0);
  });

  test('marks a hit that only the other locale has', async () => {
    const page = await site.open('/');
    await openDialog(page);
    await search(page, 'silently');
    const badge = page.locator(`${OPTIONS} [lang="en"]`).first();
    expect(await badge.textContent()).toBe('English');
  });

  test('opens with a text when a page asks for it', async () => {
    const page = await site.open('/');
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('site:search', { detail: { text: 'select!' } })),
    );
    await page.waitForSelector(OPTIONS);
    expect(await page.inputValue(FIELD)).toBe('select!');
  });

  test('asks no other host, and sends what is typed nowhere', async () => {
    const page = await site.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await openDialog(page);
    await page.fill(FIELD, 'qzjwxunsaid');
    await page.locator('dialog', { hasText: '결과가 없습니다.' }).waitFor();
    await search(page, 'tokio::spawn');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/constructs/spawn-task');
    expect(asked.length).toBeGreaterThan(0);
    for (const address of asked) {
      expect(address.startsWith(`${site.origin}/`)).toBe(true);
      expect(decodeURIComponent(address)).not.toMatch(/qzjwxunsaid|tokio::spawn/);
    }
  });

  const views = ['light', 'dark'].flatMap((colorScheme) =>
    [390, 1280].flatMap((width) =>
      ['/', '/en/'].map((path) => [path, colorScheme, width] as const),
    ),
  );
  test.each(views)(
    'on %s, %s, %d px wide, has nothing for axe',
    async (path, colorScheme, width) => {
      const page = await site.open(path, {
        colorScheme: colorScheme as 'light' | 'dark',
        viewport: { width, height: 844 },
        reducedMotion: 'reduce',
      });
      await openDialog(page, '/');
      expect(await findViolations(page)).toEqual([]);
      await search(page, 'select');
      expect(await findViolations(page)).toEqual([]);
      await page.fill(FIELD, 'worker pol tokio spwan');
      await page.waitForTimeout(300);
      expect(await findViolations(page)).toEqual([]);
    },
  );
});

describeInBrowser('composing a syllable', (site) => {
  test('the results follow it, and one Enter opens the hit once', async () => {
    const page = await site.open('/');
    await openDialog(page);
    const session = await page.context().newCDPSession(page);
    for (const text of ['ㄱ', '고', '골', '고루', '고뤁', '고루티', '고루틴']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      expect(await page.inputValue(FIELD)).toBe(text);
      if (text.length < 2) continue;
      await page.waitForFunction(
        (options) => document.querySelector(options)?.getAttribute('href')?.endsWith('/spawn-task'),
        OPTIONS,
      );
    }
    const before = await page.evaluate(() => history.length);
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await page.locator('dialog:popover-open').count()).toBe(1);
    await session.send('Input.insertText', { text: '고루틴' });
    await page.waitForURL((url) => url.pathname === '/constructs/spawn-task');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });
});
