import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readPages } from './bundle/pages';
import { findDocusaurusVersion, SCAFFOLD_PAGE, withScaffold } from './bundle/scaffold';
import { countScripts } from './bundle/scripts';
import type { Scripts } from './bundle/scripts';
import { findBrowser, FLAGS } from './chromium';
import { BUILD } from './serveBuild';

/*
 * `npm run bench:bundle`: the JavaScript that each page of text loads before anybody touches it, beside
 * the first page of an untouched Docusaurus. `-- --write` records the figure of the scaffold.
 */

const RECORD = join(__dirname, 'bundle/scaffold.json');
const MOST_FILES = 15;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log('skipped: no browser was found; install Chromium, or set CHROME_PATH');
    return 0;
  }
  if (!existsSync(BUILD)) {
    console.error('Cannot find build/: run npm run build first');
    return 2;
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const scaffold = await withScaffold((folder) => countScripts(browser, folder, SCAFFOLD_PAGE));
    const docusaurus = findDocusaurusVersion();
    report(`Docusaurus ${docusaurus}, classic scaffold, ${SCAFFOLD_PAGE}`, scaffold);
    let heaviest: Scripts = { total: 0, files: [] };
    for (const path of readPages(BUILD).flatMap(({ ko, en }) => [ko, en])) {
      const scripts = await countScripts(browser, BUILD, path);
      const ratio = (scripts.total / scaffold.total).toFixed(3);
      console.log(`${String(scripts.total).padStart(10)}  ${ratio} ×  ${path}`);
      if (scripts.total > heaviest.total) heaviest = scripts;
    }
    report('the heaviest of them', heaviest);
    if (values.write) {
      const record = { docusaurus, page: SCAFFOLD_PAGE, bytes: scaffold.total };
      writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}

function report(title: string, { total, files }: Scripts): void {
  console.log(`${title}: ${String(total)} bytes gzip in ${String(files.length)} scripts`);
  for (const { name, bytes } of files.slice(0, MOST_FILES)) {
    console.log(`${String(bytes).padStart(10)}  ${name}`);
  }
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
