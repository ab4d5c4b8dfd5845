import { join } from 'node:path';
import { BUILD_SECONDS, Problems } from '../build/build';
import { findErrors, parseMessages, reportFormat } from '../build/cargo';
import { runProcess, type Result } from '../runProcess';
import { forEachAtOnce } from '../tally';
import { PARTS, toTrial, type Job, type Trial, type Trials } from './trial';

/** Checks the format with rustfmt, lints with clippy, compiles and tests Rust exercises. */
export async function tryRust({ root, exercises, seconds, say }: Job): Promise<Trials> {
  const cwd = join(root, 'src/snippets/rust');
  const problems = new Problems();
  const run = (file: string, ...args: string[]): Promise<Result> =>
    runProcess({ file, args, cwd, seconds: BUILD_SECONDS }, 'separate');

  say('rustfmt --check exercises');
  const files = exercises.flatMap(({ id, ...parts }) =>
    [parts.start, parts.solution, parts.test].map(({ path }) => ({ id, path })),
  );
  const paths = files.map(({ path }) => path.replace('src/snippets/rust/', ''));
  reportFormat(
    await run('rustfmt', '--check', '-l', '--edition', '2024', ...paths),
    files,
    problems,
  );

  const trials = { start: new Map<string, Trial>(), solution: new Map<string, Trial>() };
  const targets = exercises.flatMap(({ id }) => ['--test', id]);
  for (const part of PARTS) {
    const features = part === 'solution' ? ['--features', 'solution'] : [];
    const cargo = async (verb: string, folder: string, ...more: string[]) => {
      const command = ['cargo', verb, ...features].join(' ');
      say(`${command} (exercises)`);
      const shared = ['--locked', '--keep-going', '--message-format=json', '--target-dir', folder];
      const result = await run('cargo', verb, ...shared, ...features, ...targets, ...more);
      const messages = parseMessages(result.stdout);
      return { command, messages, errors: findErrors(result, messages, 'test') };
    };
    // As with the programs, clippy has a folder of its own.
    const linted = await cargo('clippy', 'target/clippy', '--', '-D', 'warnings');
    const built = await cargo('build', 'target');
    const reported = new Set<string>();
    for (const { command, errors } of [linted, built]) {
      for (const [id, message] of errors) {
        if (!reported.has(id)) problems.add(id, `${command}:\n${message}`);
        reported.add(id);
      }
    }

    say(`tests of the ${part === 'start' ? 'starting programs' : 'solutions'}`);
    await forEachAtOnce(built.messages, async ({ target, executable }) => {
      if (!executable || !target?.kind.includes('test')) return;
      const command = { file: executable, args: [], cwd, seconds };
      trials[part].set(target.name, toTrial(await runProcess(command, 'merged'), countTests));
    });
  }
  return { problems: problems.byId, trials };
}

/** A test that is ignored does not count. */
function countTests(text: string): number {
  return text.match(/^test .* \.\.\. (?:ok|FAILED)$/gm)?.length ?? 0;
}
