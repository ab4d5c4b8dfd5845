import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser, FLAGS } from './chromium';
import { BUILD, serveBuild } from './serveBuild';

/*
 * `npm run bench:browser`: how long a reader waits for the search, in Chromium, on the built site. Every
 * run is a new profile with nothing in its cache. Figures are of this machine: compare runs, not numbers.
 * A reader's pointer has moved on the page before, unless `--still` is among the arguments.
 * `-- FOLDER FOLDER` measures other builds, by turns, so that what else the machine does meets them alike.
 */

const RUNS = 9;
const SLOWDOWNS = [1, 4];
const PATH = '/why-async';
const QUERY = '고루틴';

/** Of one run, in milliseconds from the key that opens the dialog. */
interface Waits {
  readonly opened: number;
  readonly firstHit: number;
  /** Until the whole index has answered. */
  readonly allHits: number;
  /** The longest that the page was held up; below 50, nothing is reported and this is 0. */
  readonly longestTask: number;
}

async function main(): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log('skipped: no browser was found; install Chromium, or set CHROME_PATH');
    return 0;
  }
  const folders = process.argv.slice(2).filter((argument) => argument !== '--still');
  const builds = folders.length > 0 ? folders.map((path) => resolve(path)) : [BUILD];
  const missing = builds.find((build) => !existsSync(build));
  if (missing !== undefined) {
    console.error(`Cannot find ${missing}: run npm run build first`);
    return 2;
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const servers = await Promise.all(builds.map((build) => serveBuild(build)));
  try {
    console.log(
      `median of ${String(RUNS)} runs, ms   dialog opens   first hit   all hits   longest task`,
    );
    for (const slowdown of SLOWDOWNS) {
      const waits = builds.map((): Waits[] => []);
      for (let run = 0; run < RUNS; run += 1) {
        for (const [at, [, origin]] of servers.entries()) {
          waits[at]?.push(await measure(browser, origin + PATH, slowdown));
        }
      }
      for (const [at, build] of builds.entries()) {
        if (builds.length > 1) console.log(build);
        console.log(report(slowdown, waits[at] ?? []));
      }
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map(([server]) => server.stop(0)));
  }
  return 0;
}

function report(slowdown: number, waits: readonly Waits[]): string {
  const cell = (key: keyof Waits, width: number): string =>
    median(waits.map((each) => each[key]))
      .toFixed(0)
      .padStart(width);
  const name = slowdown === 1 ? 'as it is' : `${String(slowdown)} times slower`;
  const cells = [cell('opened', 20), cell('firstHit', 12), cell('allHits', 11)];
  return `${name.padEnd(20)}${cells.join('')}${cell('longestTask', 15)}`;
}

async function measure(browser: Browser, address: string, slowdown: number): Promise<Waits> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
    if (!process.argv.includes('--still')) {
      await page.mouse.move(600, 400);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
    }
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(askInPage, QUERY);
  } finally {
    await context.close();
  }
}

/** Opens the dialog by its key and types `query`, as soon as there is a field, in the page itself. */
function askInPage(query: string): Promise<Waits> {
  return new Promise((done) => {
    let longestTask = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    tasks.observe({ type: 'longtask' });
    const started = performance.now();
    let opened = 0;
    let firstHit = 0;
    const changes = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('dialog:popover-open input');
      if (field && opened === 0) {
        opened = performance.now() - started;
        // Seen is what has been drawn.
        requestAnimationFrame(() => {
          setTimeout(() => {
            opened = performance.now() - started;
          });
        });
        // React listens to what the browser sets, not to what scripts do.
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        value?.set?.call(field, query);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (!document.querySelector('dialog [role="option"]')) return;
      if (firstHit === 0) firstHit = performance.now() - started;
      // The whole index says how many there are.
      if (!/\d/.test(document.querySelector('dialog [role="status"]')?.textContent ?? '')) return;
      changes.disconnect();
      const allHits = performance.now() - started;
      // Tasks are reported when they have ended.
      setTimeout(() => done({ opened, firstHit, allHits, longestTask }), 500);
    });
    // That a popover opens changes no attribute; its field gets the focus.
    document.addEventListener('focusin', () => document.body.setAttribute('data-focused', ''));
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
