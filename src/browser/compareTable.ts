import type { Page } from 'playwright-core';
import { constructs } from '../data';

/** The smallest view that has to work. */
export const PHONE = { viewport: { width: 390, height: 844 } };
/** A view with room for columns. */
export const DESK = { viewport: { width: 1280, height: 900 } };
/** The addresses of the locales, with words by which a test finds its way. */
export const LOCALES = [
  ['', { filters: '조건과 언어', keys: '단축키', switchTo: 'English' }],
  ['/en', { filters: 'Filters and languages', keys: 'Keys', switchTo: '한국어' }],
] as const;
/** The addresses alone. */
export const PREFIXES = LOCALES.map(([prefix]) => prefix);

/** Waits until the table has this many rows, expanded parts counted too. */
export async function waitForRows(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelectorAll('main tbody tr[data-row]').length === expected,
    count,
  );
}

/** Waits until a filter has taken rows away. */
export async function waitForFewerRows(page: Page): Promise<void> {
  await page.waitForFunction(
    (all) => document.querySelectorAll('main tbody tr[data-row]').length < all,
    constructs.length,
  );
}

/** Gives the heads of the columns. */
export function columns(page: Page): Promise<readonly string[]> {
  return page.locator('main thead th .language').allInnerTexts();
}

/** Waits for columns, which are named without the marks before their names. */
export async function waitForColumns(page: Page, expected: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (names) =>
      [...document.querySelectorAll('main thead th .language')]
        .map((label) => label.lastChild?.textContent)
        .join() === names,
    expected.join(),
  );
}

/** Gives the id of the first row. */
export function firstRow(page: Page): Promise<string | null> {
  return page.locator('main tbody tr[data-row]').first().getAttribute('data-row');
}

/** Gives how far the page scrolls sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The constructs of one category. */
export const channels = constructs.filter(({ category }) => category === 'channels');
