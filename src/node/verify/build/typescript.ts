import { join } from 'node:path';
import { findPackage } from '../toolchains';
import {
  attribute,
  BUILD_SECONDS,
  Problems,
  RUN_SECONDS,
  type Build,
  type Job,
  type Runnable,
} from './build';
import { runProcess, type Result } from '../runProcess';

/** Checks the format with Prettier and compiles TypeScript programs to `dist`. */
export async function buildTypeScript({ root, snippets, say }: Job): Promise<Build> {
  const cwd = join(root, 'src/snippets/typescript');
  const problems = new Problems();
  say('prettier --check');
  const files = snippets.map(({ id }) => `${id}.ts`);
  for (const path of await findUnformatted(root, cwd, files, problems)) {
    problems.add(path.replace(/\.ts$/, ''), 'is not formatted: run npx prettier --write');
  }

  say('tsc');
  const broken = await compile(root, cwd, /^(.+)\.ts\(\d+,\d+\): /);
  for (const [id, message] of broken) problems.add(id, `tsc:\n${message}`);

  // tsc emits the other programs all the same.
  const runnables = new Map<string, Runnable>();
  for (const { id } of snippets) {
    if (broken.has(id) || broken.has('')) continue;
    runnables.set(id, {
      command: { file: process.execPath, args: [`dist/${id}.js`], cwd, seconds: RUN_SECONDS },
      typed: `node dist/${id}.js`,
      folders: [cwd, root],
      countsMarks: false,
    });
  }
  return { problems: problems.byId, runnables };
}

/** Gives those of the files that Prettier would change. */
export async function findUnformatted(
  root: string,
  cwd: string,
  files: readonly string[],
  problems: Problems,
): Promise<readonly string[]> {
  const prettier = findPackage(root, 'prettier');
  if (!prettier) {
    problems.add('', 'the format was not checked, prettier is not installed: run npm ci');
    return [];
  }
  const script = join(prettier.folder, 'bin/prettier.cjs');
  const { stdout } = await runScript(cwd, script, '--list-different', ...files);
  return stdout.split('\n').filter(Boolean);
}

/**
 * Compiles all of `cwd` to `dist`, but what has not changed since; gives the errors by what `pattern`
 * finds in their place, as `attribute` does.
 */
export async function compile(
  root: string,
  cwd: string,
  pattern: RegExp,
): Promise<ReadonlyMap<string, string>> {
  const script = join(findPackage(root, 'typescript')?.folder ?? '', 'bin/tsc');
  const options = ['--incremental', '--tsBuildInfoFile', 'dist/.tsbuildinfo', '--pretty', 'false'];
  const result = await runScript(cwd, script, '-p', '.', ...options);
  if (result.status === 0) return new Map();
  const broken = attribute(result.stdout, pattern);
  return broken.size === 0 ? new Map([['', result.stderr.trim()]]) : broken;
}

function runScript(cwd: string, script: string, ...args: string[]): Promise<Result> {
  return runProcess(
    { file: process.execPath, args: [script, ...args], cwd, seconds: BUILD_SECONDS },
    'separate',
  );
}
