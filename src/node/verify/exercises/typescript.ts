import { join } from 'node:path';
import { findPackage } from '../toolchains';
import { Problems } from '../build/build';
import { compile, findUnformatted } from '../build/typescript';
import { runProcess } from '../runProcess';
import { forEachAtOnce } from '../tally';
import { PARTS, toTrial, type Job, type Trial, type Trials } from './trial';

/** Checks the format with Prettier, compiles and tests TypeScript exercises. */
export async function tryTypeScript({ root, exercises, seconds, say }: Job): Promise<Trials> {
  const cwd = join(root, 'src/snippets/typescript');
  const problems = new Problems();

  say('prettier --check exercises');
  const files = exercises.flatMap(({ start, solution, test }) =>
    [start, solution, test].map(({ path }) => path.replace('src/snippets/typescript/', '')),
  );
  for (const path of await findUnformatted(root, cwd, files, problems)) {
    const [, id = '', file = ''] = path.split('/');
    problems.add(id, `${file} is not formatted: run npx prettier --write`);
  }

  say('tsc (exercises)');
  const about = /^exercises\/([^/]+)\/[^/]+\.ts\(\d+,\d+\): |^([^/]+\.ts)\(/;
  const broken = await compile(root, cwd, about);
  for (const [id, message] of broken) problems.add(id, `tsc:\n${message}`);

  const trials = { start: new Map<string, Trial>(), solution: new Map<string, Trial>() };
  if (!findPackage(root, 'tsx')) problems.add('', 'tsx is not installed: run npm ci');
  const runnable = exercises.filter(({ id }) => !broken.has(id) && !problems.byId.has(''));
  for (const part of PARTS) {
    say(`tests of the ${part === 'start' ? 'starting programs' : 'solutions'}`);
    const env = { SOLUTION: part === 'solution' ? '1' : undefined };
    await forEachAtOnce(runnable, async ({ id, test }) => {
      const file = test.path.replace('src/snippets/typescript/', '');
      // Without --test, which would count a file that holds no test as one that passes.
      const args = ['--import', 'tsx', '--test-reporter=tap', file];
      const command = { file: process.execPath, args, cwd, env, seconds };
      trials[part].set(id, toTrial(await runProcess(command, 'merged'), countTests));
    });
  }
  return { problems: problems.byId, trials };
}

/** A test that is skipped does not count. */
function countTests(text: string): number {
  const counts = text.matchAll(/^# (?:pass|fail|cancelled) (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
