import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../serveBuild';

/** The page of the scaffold that stands for its chapter pages. */
export const SCAFFOLD_PAGE = '/docs/intro';

/** Gives the version of Docusaurus that this site is built with. */
export function findDocusaurusVersion(): string {
  const require = createRequire(__filename);
  const { version } = require('@docusaurus/core/package.json') as { version: string };
  return version;
}

/**
 * Builds what `create-docusaurus` makes of its classic template, of our version, with our packages and
 * the flags of our configuration, calls `use` with the folder of the built site, and deletes it all.
 * Needs the npm registry. Throws with the output of the command that failed.
 */
export async function withScaffold<T>(use: (buildDir: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'scaffold-'));
  try {
    return await use(buildScaffold(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildScaffold(folder: string): string {
  const run = (cwd: string, command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: '' } });
  const name = `create-docusaurus@${findDocusaurusVersion()}`;
  const archive = run(folder, 'npm', ['pack', '--silent', name]).trim();
  run(folder, 'tar', ['xzf', archive]);
  const site = join(folder, 'site');
  mkdirSync(site);
  // The command copies the two in this order and installs packages; ours stand already.
  for (const template of ['shared', 'classic']) {
    cpSync(join(folder, 'package/templates', template), site, { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'));
  setFlags(join(site, 'docusaurus.config.js'));
  run(site, process.execPath, [
    join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
    'build',
  ]);
  return join(site, 'build');
}

// The template has `v4: true` and nothing else of ours.
function setFlags(config: string): void {
  const source = readFileSync(config, 'utf8');
  const flagged = source.replace(/^(\s*)v4: true,/m, '$1v4: true,\n$1faster: true,');
  if (flagged === source) throw new Error(`Cannot find "v4: true" in ${config}`);
  writeFileSync(config, flagged);
}
