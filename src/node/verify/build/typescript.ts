import { join } from 'node:path';
import { findPackage } from '../../toolchains';
import {
  attribute,
  BUILD_SECONDS,
  Problems,
  RUN_SECONDS,
  type Build,
  type Job,
  type Runnable,
} from './build';
import { runProcess } from '../runProcess';

/** Checks the format with Prettier and compiles TypeScript programs to `dist`. */
export async function buildTypeScript({ root, snippets, say }: Job): Promise<Build> {
  const cwd = join(root, 'src/snippets/typescript');
  const problems = new Problems();
  const typescript = findPackage(root, 'typescript');
  const prettier = findPackage(root, 'prettier');
  const run = (script: string, ...args: string[]) =>
    runProcess(
      { file: process.execPath, args: [script, ...args], cwd, seconds: BUILD_SECONDS },
      'separate',
    );

  if (prettier) {
    say('prettier --check');
    const files = snippets.map(({ id }) => `${id}.ts`);
    const result = await run(
      join(prettier.folder, 'bin/prettier.cjs'),
      '--list-different',
      ...files,
    );
    for (const path of result.stdout.split('\n').filter(Boolean)) {
      problems.add(path.replace(/\.ts$/, ''), 'is not formatted: run npx prettier --write');
    }
  } else {
    problems.add('', 'the format was not checked, prettier is not installed: run npm ci');
  }

  say('tsc');
  const compiled = await run(
    join(typescript?.folder ?? '', 'bin/tsc'),
    '-p',
    '.',
    '--pretty',
    'false',
  );
  const broken = new Map(
    compiled.status === 0 ? [] : attribute(compiled.stdout, /^(.+)\.ts\(\d+,\d+\): /),
  );
  if (compiled.status !== 0 && broken.size === 0) broken.set('', compiled.stderr.trim());
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
