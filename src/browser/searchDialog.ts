import type { Page } from 'playwright-core';
import { waitForReact } from './browser';

/** Selectors of what the open dialog shows. */
export const OPTIONS = 'dialog [role="option"]';
export const STATUS = 'dialog [role="status"]';
export const FIELD = 'dialog input';

/** Opens the dialog by a key and waits for its field. */
export async function openDialog(page: Page, key = 'Control+k'): Promise<void> {
  await waitForReact(page);
  await page.keyboard.press(key);
  await page.waitForSelector('dialog:popover-open input');
}

/** The whole index has answered when the number of results is said. */
export async function waitForTotal(page: Page): Promise<void> {
  await page.waitForFunction(
    (status) => /\d/.test(document.querySelector(status)?.textContent ?? ''),
    STATUS,
  );
}

/** Types a query into the open dialog and waits for the whole answer. */
export async function search(page: Page, query: string): Promise<void> {
  await page.fill(FIELD, query);
  await waitForTotal(page);
}

/** Gives the id of the option that Enter would open. */
export function activeOption(page: Page): Promise<string | null> {
  return page.getAttribute(FIELD, 'aria-activedescendant');
}
