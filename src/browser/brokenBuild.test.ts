import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BUILD_INPUTS } from '../node/build';
import { ROOT } from './serveBuild';

const PAGE = 'docs/01-why-async.mdx';
const ENGLISH = `i18n/en/docusaurus-plugin-content-docs/current/01-why-async.mdx`;
const folders: string[] = [];

/** Copies the site, without what tools have built in it. */
function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  for (const name of BUILD_INPUTS) {
    cpSync(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/\/snippets\/(rust\/target|typescript\/dist)$/.test(path),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function build(folder: string): Promise<{ code: number | null; output: string }> {
  const command = join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [command, 'build', '--locale', 'ko'], {
    cwd: folder,
    env: { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', NO_COLOR: '1', NODE_ENV: '' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Adds `mdx` to one page in both locales. */
function addToPage(mdx: string): (folder: string) => void {
  return (folder) => {
    for (const page of [PAGE, ENGLISH]) appendFileSync(join(folder, page), `\n${mdx}\n`);
  };
}

function dropEnglishTitle(folder: string): void {
  const file = join(folder, 'src/data/constructs/select.ts');
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/(title: \{ ko: '[^']*'), en: '[^']*'/, '$1'));
}

describe('the build', () => {
  test.each([
    ['a broken link', addToPage('[없는 곳](/nowhere)'), '/nowhere'],
    ['a broken anchor', addToPage('[없는 곳](/compare#nowhere)'), '/compare#nowhere'],
    [
      'a missing region',
      addToPage('<Programs id="select" region="nowhere" />'),
      'Cannot find region "nowhere" in src/snippets/',
    ],
    ['a missing locale', dropEnglishTitle, 'src/data/constructs/select.ts: "title.en" is missing'],
  ])(
    'refuses %s and names it',
    async (_name, breakSite, message) => {
      const folder = copySite();
      breakSite(folder);
      const { code, output } = await build(folder);
      expect(output).toContain(message);
      expect(code).not.toBe(0);
    },
    180_000,
  );
});
