#!/usr/bin/env node
// The command itself: plain JavaScript, since nothing has been compiled when it starts. It compiles the
// command line once, and again after a change: compiling takes longer than most commands do.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/async-rust');
const INPUTS = ['src', 'docs', 'i18n/en', 'package-lock.json'];
const NOT_INPUTS = /^(?:target|dist|node_modules|components|theme|pages|browser)$|\.test\.tsx?$/;

function* describe(path) {
  const stats = statSync(path);
  if (stats.isFile()) yield `${path} ${stats.size} ${stats.mtimeMs}\n`;
  if (!stats.isDirectory()) return;
  for (const name of readdirSync(path).sort()) {
    if (!NOT_INPUTS.test(name)) yield* describe(join(path, name));
  }
}

function findState() {
  const hash = createHash('sha256');
  for (const input of INPUTS) for (const line of describe(join(ROOT, input))) hash.update(line);
  return hash.digest('hex').slice(0, 16);
}

async function compile(folder, target) {
  const { build } = await import('esbuild');
  const unfinished = `${target}.${process.pid}`;
  await build({
    entryPoints: [join(ROOT, 'src/node/cli/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    // In parts, so that a command loads only what it needs.
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    // For packages that are CommonJS inside.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
    outdir: unfinished,
  });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    // Another process was first.
    if (!existsSync(target)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  for (const name of readdirSync(CACHE)) {
    const other = join(CACHE, name);
    if (other !== folder) rmSync(other, { recursive: true, force: true });
  }
}

try {
  const folder = join(CACHE, findState());
  const program = join(folder, 'program');
  if (!existsSync(program)) await compile(folder, program);
  const { main } = await import(pathToFileURL(join(program, 'main.mjs')).href);
  await main({ root: ROOT, cache: folder });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
