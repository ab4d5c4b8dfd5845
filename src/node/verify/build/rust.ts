import { join } from 'node:path';
import type { Snippet } from '../../readSnippets';
import { BUILD_SECONDS, Problems, RUN_SECONDS, type Build, type Job, type Runnable } from './build';
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
    for (const [id, message] of findErrors(result, messages)) {
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

function reportFormat(result: Result, snippets: readonly Snippet[], problems: Problems): void {
  const { status, missing, stdout, stderr } = result;
  const paths = stdout.split('\n');
  for (const { id, path } of snippets) {
    if (paths.some((line) => line.endsWith(path)))
      problems.add(id, 'is not formatted: run cargo fmt');
  }
  if (missing) problems.add('', 'rustfmt is not installed: run rustup component add rustfmt');
  else if (status !== 0 && stdout.trim() === '') problems.add('', `rustfmt:\n${stderr.trim()}`);
}

/** The parts of cargo's JSON messages that are used here. */
interface CargoMessage {
  readonly target?: { readonly name: string; readonly kind: readonly string[] };
  readonly executable?: string | null;
  readonly filenames?: readonly string[];
  readonly message?: { readonly level: string; readonly rendered: string };
}

function parseMessages(stdout: string): readonly CargoMessage[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as CargoMessage);
}

/** Gives the compiler's errors by program; "" holds the reason why cargo could not even compile. */
function findErrors(
  result: Result,
  messages: readonly CargoMessage[],
): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  for (const { target, message } of messages) {
    if (message?.level !== 'error' || !target?.kind.includes('example')) continue;
    errors.set(
      target.name,
      [errors.get(target.name), message.rendered.trim()].filter(Boolean).join('\n'),
    );
  }
  if (result.status !== 0 && errors.size === 0) {
    const end = result.stderr.trim().split('\n').slice(-8).join('\n');
    errors.set('', result.killed ? `was stopped by the ${result.killed}` : end);
  }
  return errors;
}
