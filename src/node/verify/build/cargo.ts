import type { Result } from '../runProcess';
import type { Problems } from './build';

/** Adds a problem for each file that `rustfmt --check -l` has named. */
export function reportFormat(
  { status, missing, stdout, stderr }: Result,
  files: readonly { readonly id: string; readonly path: string }[],
  problems: Problems,
): void {
  const paths = stdout.split('\n');
  for (const { id, path } of files) {
    if (paths.some((line) => line.endsWith(path)))
      problems.add(id, 'is not formatted: run cargo fmt');
  }
  if (missing) problems.add('', 'rustfmt is not installed: run rustup component add rustfmt');
  else if (status !== 0 && stdout.trim() === '') problems.add('', `rustfmt:\n${stderr.trim()}`);
}

/** The parts of cargo's JSON messages that are used here. */
export interface CargoMessage {
  readonly target?: { readonly name: string; readonly kind: readonly string[] };
  readonly executable?: string | null;
  readonly filenames?: readonly string[];
  readonly message?: { readonly level: string; readonly rendered: string };
}

/** Gives the messages that cargo has printed with `--message-format=json`. */
export function parseMessages(stdout: string): readonly CargoMessage[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as CargoMessage);
}

/** Gives the compiler's errors by target of one kind; "" holds the reason why cargo could not even compile. */
export function findErrors(
  result: Result,
  messages: readonly CargoMessage[],
  kind: 'example' | 'test',
): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  for (const { target, message } of messages) {
    if (message?.level !== 'error' || !target?.kind.includes(kind)) continue;
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
