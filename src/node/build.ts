import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const BUILD = join(ROOT, 'build');
// Not in build/: what is there is published.
const STAMP = join(ROOT, 'node_modules/.cache/site/build.sha256');

/** What a build is made of; a change of anything else needs no new one. */
const INPUTS = [
  'docs',
  'i18n',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
];
const NOT_INPUTS = /\.(test|cases)\.tsx?$|\/(target|dist|node_modules|browser)\//;

/**
 * Builds both locales into build/, unless what is there was built from the very same files and
 * settings. Rejects with the reason where the build fails; what was there before is then stale.
 */
export async function ensureBuild({ quiet = false } = {}): Promise<void> {
  const inputs = hashInputs();
  if (existsSync(join(BUILD, 'index.html')) && readStamp() === inputs) {
    if (!quiet) console.log('The build is up to date.');
    return;
  }
  if (!quiet) console.log('Building both locales; the first time takes a minute or two.');
  await runDocusaurus(quiet);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, inputs);
}

function readStamp(): string | undefined {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

function hashInputs(): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.env['SITE_URL'], process.env['BASE_URL']]));
  for (const file of INPUTS.flatMap((input) => listFiles(join(ROOT, input)))) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];

  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !NOT_INPUTS.test(`/${entry.name}${entry.isDirectory() ? '/' : ''}`))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(path, entry.name)) : [join(path, entry.name)],
    );
}

function runDocusaurus(quiet: boolean): Promise<void> {
  const command = join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [command, 'build'], {
    cwd: ROOT,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      if (code === 0) done();
      else
        fail(
          new Error(
            `The build failed (${signal ?? `exit ${String(code)}`})${output && `:\n${output}`}`,
          ),
        );
    });
  });
}

if (require.main === module) {
  ensureBuild().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
