import { join } from 'node:path';
import { BUILD_SECONDS, Problems, RUN_SECONDS, type Build, type Job, type Runnable } from './build';
import { findErrors, parseMessages, reportFormat, type CargoMessage } from './cargo';
import { prepareRefusals } from './rustRefusals';
import { runProcess, type Result } from '../runProcess';

/** Checks the format with rustfmt, lints with clippy and compiles Rust programs. */
export async function buildRust({ root, snippets, say }: Job): Promise<Build> {
  const cwd = join(root, 'src/snippets/rust');
  const problems = new Problems();
  const run = (file: string, ...args: string[]) =>
    runProcess({ file, args, cwd, seconds: BUILD_SECONDS }, 'separate');
  const examples = snippets.filter(({ directive }) => directive.expectation !== 'compile-fail');
  const refusals = snippets.filter(({ directive }) => directive.expectation === 'compile-fail');

  say('rustfmt --check');
  const files = snippets.map(({ path }) => path.replace('src/snippets/rust/', ''));
  reportFormat(
    await run('rustfmt', '--check', '-l', '--edition', '2024', ...files),
    snippets,
    problems,
  );

  // Locked: with a newer library than the lock names, the records would lie.
  const shared = ['--locked', '--keep-going', '--message-format=json'];
  const targets = ['--lib', ...examples.flatMap(({ id }) => ['--example', id])];
  const reported = new Set<string>();
  const report = (tool: string, result: Result, messages: readonly CargoMessage[]): void => {
    for (const [id, message] of findErrors(result, messages, 'example')) {
      if (!reported.has(id)) problems.add(id, `${tool}:\n${message}`);
      reported.add(id);
    }
  };
  say('cargo clippy');
  // In a folder of its own: the libraries that clippy has checked, next to the compiled ones, would
  // be a second candidate for `rustc -L target/debug/deps`, which records of refused programs name.
  const checked = ['--target-dir', 'target/clippy'];
  const linted = await run('cargo', 'clippy', ...shared, ...checked, ...targets, '--', '-D', 'warnings');
  report('cargo clippy', linted, parseMessages(linted.stdout));
  say('cargo build');
  const built = await run('cargo', 'build', ...shared, '--target-dir', 'target', ...targets);
  const messages = parseMessages(built.stdout);
  report('cargo build', built, messages);

  const runnables = new Map<string, Runnable>();
  for (const { target, executable } of messages) {
    if (!executable || !target?.kind.includes('example')) continue;
    runnables.set(target.name, {
      command: { file: executable, args: [], cwd, seconds: RUN_SECONDS },
      typed: `cargo run -q --example ${target.name}`,
      folders: [cwd, root],
      countsMarks: true,
    });
  }
  if (!reported.has('')) {
    const libraries = new Map(
      messages.flatMap(({ target, filenames }) => {
        const path = filenames?.find((file) => file.endsWith('.rlib'));
        return target && path ? [[target.name, path] as const] : [];
      }),
    );
    for (const [id, runnable] of prepareRefusals(root, refusals, libraries))
      runnables.set(id, runnable);
  }
  return { problems: problems.byId, runnables };
}
