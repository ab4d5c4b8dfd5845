import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, waitForReact } from './browser';

const WATCH = `
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
`;

function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

const PATHS = [
  '/',
  '/why-async',
  '/exercises',
  '/compare?q=select',
  '/search?q=select',
  '/constructs/select',
  '/categories/channels',
  '/glossary',
  '/search-benchmark',
  '/nowhere',
].flatMap((path) => [path, `/en${path}`]);

describeInBrowser('the policy of the pages', (site) => {
  test.each(PATHS)('lets %s do all that it does, with the search used', async (path) => {
    // That the page is not found is logged as an error, as it should be.
    const page = await site.open('about:blank', { expectedError: /status of 404/ });
    await page.addInitScript(WATCH);
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await waitForReact(page);
    // On the page of the table "/" is the key of its own field.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('select');
    await page.locator('dialog [role="option"]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('nav button[class*="toggleButton"]').first().click();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('stops a script and a style that were not built', async () => {
    const page = await site.open('about:blank', { expectedError: /Content Security Policy/ });
    await page.addInitScript(WATCH);
    await page.goto(`${site.origin}/`, { waitUntil: 'load' });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(script, style);
    });
    expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
    expect(await page.locator('body').isVisible()).toBe(true);
    const directives = (await violationsOn(page)).map((each) => each.split(' ')[0]);
    expect(directives.sort()).toEqual(['script-src-elem', 'style-src-elem']);
  });
});
