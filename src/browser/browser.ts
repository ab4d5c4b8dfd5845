import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createSiteServer } from '../node/server';
import type { SiteServer } from '../node/server';

export const ROOT = resolve(__dirname, '../..');
export const BUILD = join(ROOT, 'build');

const CANDIDATES = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
// Background services of the browser would look for hosts that tests have no business with.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The site in a browser, for one file of tests. */
export interface SiteInBrowser {
  /** Address of the server, without a slash at the end. */
  readonly origin: string;
  /** Opens `path` in a page of its own; what the page throws or logs as an error fails the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Gives the path of a Chromium on this machine, if there is one. */
export function findBrowser(): string | undefined {
  return CANDIDATES.find((path) => path !== '' && existsSync(path));
}

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
    const pages: { page: Page; errors: string[] }[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
      [server, origin] = await serveBuild();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop(0);
    });
    define({
      get origin() {
        return origin;
      },
      async open(path, options) {
        if (!browser) throw new Error('The browser has not started');
        const context = await browser.newContext(options);
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        const errors: string[] = [];
        pages.push({ page, errors });
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.goto(origin + path, { waitUntil: 'load' });
        return page;
      },
    });
    afterEachPage(pages);
  });
}

/** Serves build/ on a free port. Gives the server and its address. */
export async function serveBuild(): Promise<[server: SiteServer, origin: string]> {
  const server = await createSiteServer({ buildDir: BUILD });
  const { port } = await server.listen(0, '127.0.0.1');
  return [server, `http://127.0.0.1:${String(port)}`];
}

function afterEachPage(pages: { page: Page; errors: string[] }[]): void {
  afterAll(async () => {
    const errors = pages.flatMap((each) => each.errors);
    await Promise.all(
      pages.map(({ page }) =>
        page
          .context()
          .close()
          .catch(() => undefined),
      ),
    );
    if (errors.length > 0) throw new Error(`The pages logged errors:\n${errors.join('\n')}`);
  });
}
