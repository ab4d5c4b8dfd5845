import { afterAll, afterEach, beforeAll, describe, jest, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { SiteServer } from '../node/http/server';
import { findBrowser, FLAGS } from './chromium';
import { serveBuild } from './serveBuild';

/** The site in a browser, for one file of tests. */
export interface SiteInBrowser {
  /** Address of the server, without a slash at the end. */
  readonly origin: string;
  /**
   * Opens `path` in a page of its own, until the end of the test, and waits until React has taken it
   * over. What the page throws or logs as an error fails the test, unless it matches `expectedError`.
   */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

interface OpenOptions extends BrowserContextOptions {
  readonly expectedError?: RegExp;
}

// Browsers are slow to start on a busy machine; a page that never answers still ends the test.
const TEST_LIMIT = 90_000;
const PAGE_LIMIT = 30_000;

/**
 * Describes tests that need the built site in a real browser. Without one they are skipped with a
 * line that says so; where `CI` is set they fail.
 */
export function describeInBrowser(name: string, define: (site: SiteInBrowser) => void): void {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    const advice = 'install Chromium, or set CHROME_PATH';
    if (process.env['CI']) {
      test(name, () => {
        throw new Error(`No browser was found: ${advice}`);
      });
    } else {
      console.log(`skipped: "${name}" needs a browser; ${advice}`);
      describe.skip(name, () => test('needs a browser', () => undefined));
    }
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    let server: SiteServer | undefined;
    let origin = '';
    let contexts: BrowserContext[] = [];
    let errors: string[] = [];
    jest.setTimeout(TEST_LIMIT);
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
      [server, origin] = await serveBuild();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop(0);
    });
    afterEach(async () => {
      const logged = errors;
      await Promise.all(contexts.map((context) => context.close()));
      [contexts, errors] = [[], []];
      if (logged.length > 0) throw new Error(`The page logged errors:\n${logged.join('\n')}`);
    });
    define({
      get origin() {
        return origin;
      },
      async open(path, { expectedError, ...options } = {}) {
        if (!browser) throw new Error('The browser has not started');
        const context = await browser.newContext(options);
        contexts.push(context);
        const page = await context.newPage();
        page.setDefaultTimeout(PAGE_LIMIT);
        const report = (message: string): void => {
          if (!expectedError?.test(message)) errors.push(message);
        };
        page.on('pageerror', (error) => {
          report(error.message);
        });
        page.on('console', (message) => {
          if (message.type() === 'error') report(message.text());
        });
        await page.goto(new URL(path, origin).href, { waitUntil: 'load' });
        // Until then parts of the page are made anew: what a test had found would be gone.
        if (options.javaScriptEnabled !== false) await waitForReact(page);
        return page;
      },
    });
  });
}

/** Waits until React has taken over the page, if it is one of the site's and not a file. */
export async function waitForReact(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.getElementById('__docusaurus') ||
      document.documentElement.dataset['hasHydrated'] === 'true',
  );
}
