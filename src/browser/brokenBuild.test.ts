import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ROOT } from './browser';

const COPIED = [
  'docs',
  'i18n',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
];
const PAGE = 'docs/01-why-async.mdx';
const ENGLISH = `i18n/en/docusaurus-plugin-content-docs/current/01-why-async.mdx`;
const folders: string[] = [];

/** Copies the site, without what tools have built in it. */
function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  for (const name of COPIED) {
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

describe('the build', () => {
  test.each([
    ['a broken link', '[없는 곳](/nowhere)', '/nowhere'],
    ['a broken anchor', '[없는 곳](/compare#nowhere)', '/compare#nowhere'],
    [
      'a missing region',
      '<Programs id="select" region="nowhere" />',
      'Cannot find region "nowhere" in src/snippets/',
    ],
  ])(
    'refuses %s and names it',
    async (_name, mdx, message) => {
      const folder = copySite();
      for (const page of [PAGE, ENGLISH]) appendFileSync(join(folder, page), `\n${mdx}\n`);
      const { code, output } = await build(folder);
      expect(output).toContain(message);
      expect(code).not.toBe(0);
    },
    180_000,
  );
});
