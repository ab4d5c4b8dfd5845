import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { writeCompressed } from './http/writeCompressed';

const ROOT = resolve(__dirname, '../..');
// Not in build/: what is there is published.
const STAMP = 'node_modules/.cache/site/build.sha256';

/** What a build is made of; a change of anything else needs no new one. */
export const BUILD_INPUTS = [
  'docs',
  'i18n',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
];
/** Variables of the environment that docusaurus.config.ts reads. */
const SETTINGS = ['SITE_URL', 'BASE_URL', 'EDIT_URL'];
// The test of an exercise is shown.
const NOT_INPUTS = /(?<!\/exercise)\.(test|cases)\.tsx?$|\/(target|dist|node_modules|browser)\//;

interface BuildOptions {
  readonly quiet?: boolean;
  readonly root?: string;
  /** What builds; Docusaurus and what packs its files unless a test says otherwise. */
  readonly run?: (root: string, quiet: boolean) => Promise<void>;
}

/**
 * Builds both locales into build/, unless what is there was built whole from the very same files and
 * settings. Rejects with the reason where the build fails; the next call then builds again.
 */
export async function ensureBuild(options: BuildOptions = {}): Promise<void> {
  const { quiet = false, root = ROOT, run = buildSite } = options;
  const stamp = join(root, STAMP);
  const inputs = hashInputs(root);
  if (isBuilt(root) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    if (!quiet) console.log('The build is up to date.');
    return;
  }
  if (!quiet) console.log('Building both locales; the first time takes a minute or two.');
  // A build that fails or is interrupted leaves some of its files: they must not pass for a whole one.
  rmSync(stamp, { force: true });
  await run(root, quiet);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
}

function isBuilt(root: string): boolean {
  return ['index.html', 'en/index.html'].every((page) => existsSync(join(root, 'build', page)));
}

function hashInputs(root: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(SETTINGS.map((name) => process.env[name])));
  for (const file of BUILD_INPUTS.flatMap((input) => listFiles(join(root, input)))) {
    hash
      .update(`${relative(root, file)}\0`)
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

async function buildSite(root: string, quiet: boolean): Promise<void> {
  await runDocusaurus(root, quiet);
  const started = performance.now();
  const count = await writeCompressed(join(root, 'build'));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!quiet) console.log(`Packed ${String(count)} files by brotli and gzip in ${seconds} s.`);
}

function runDocusaurus(root: string, quiet: boolean): Promise<void> {
  const command = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [command, 'build'], {
    cwd: root,
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
