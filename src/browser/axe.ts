import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * Gives what axe finds wrong with the page as it stands, or with the part that `selector` names, one line for
 * each rule; [] if nothing. A long page takes it many seconds.
 */
export async function findViolations(page: Page, selector = 'html'): Promise<readonly string[]> {
  // A font that arrives while axe measures moves text onto another background.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (part) =>
      (globalThis as unknown as { axe: { run(part: string): Promise<AxeResult> } }).axe.run(part),
    selector,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
}
