import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ensureBuild } from './build';

let root = '';
let builds = 0;

function writePage(page: string): void {
  mkdirSync(join(root, 'build/en'), { recursive: true });
  writeFileSync(join(root, 'build', page), '');
}

/** Builds both locales of nothing. */
function run(): Promise<void> {
  builds += 1;
  ['index.html', 'en/index.html'].forEach(writePage);
  return Promise.resolve();
}

/** Writes a part, then fails as Docusaurus does on a broken link. */
function fail(): Promise<void> {
  writePage('index.html');
  return Promise.reject(new Error('broken link'));
}

function writeSource(text: string): void {
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/page.mdx'), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  builds = 0;
  writeSource('first');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('ensureBuild()', () => {
  test('builds once while the sources are the same, and again when they change', async () => {
    await ensureBuild({ root, run, quiet: true });
    await ensureBuild({ root, run, quiet: true });
    expect(builds).toBe(1);
    writeSource('second');
    await ensureBuild({ root, run, quiet: true });
    expect(builds).toBe(2);
  });

  test('builds again when the test of an exercise changes, which a page shows', async () => {
    const folder = join(root, 'src/snippets/typescript/exercises/three-apis');
    mkdirSync(folder, { recursive: true });
    for (const [file, count] of [
      ['exercise.test.ts', 2],
      ['other.test.ts', 2],
    ] as const) {
      await ensureBuild({ root, run, quiet: true });
      writeFileSync(join(folder, file), 'changed');
      await ensureBuild({ root, run, quiet: true });
      expect([file, builds]).toEqual([file, count]);
    }
  });

  test('builds again after a build that failed, also from the sources of the one before', async () => {
    await ensureBuild({ root, run, quiet: true });
    writeSource('broken');
    await expect(ensureBuild({ root, run: fail, quiet: true })).rejects.toThrow('broken link');
    writeSource('first');
    await ensureBuild({ root, run, quiet: true });
    expect(builds).toBe(2);
  });

  test('builds again when a locale is missing', async () => {
    await ensureBuild({ root, run, quiet: true });
    rmSync(join(root, 'build/en'), { recursive: true });
    await ensureBuild({ root, run, quiet: true });
    expect(builds).toBe(2);
  });
});
