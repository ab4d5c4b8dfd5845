import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snippet } from '../../sources/readSnippets';
import type { Runnable } from './build';
import { crateName, findLibraries, parseCargoLock } from './libraries';

/**
 * Gives the compiler call for each program that the compiler must refuse.
 *
 * rustc is called itself, because every such program as a target of cargo would need lines in
 * Cargo.toml. `libraries` holds the compiled crates by name, as `cargo build` reports them.
 */
export function prepareRefusals(
  root: string,
  snippets: readonly Snippet[],
  libraries: ReadonlyMap<string, string>,
): ReadonlyMap<string, Runnable> {
  const runnables = new Map<string, Runnable>();
  if (snippets.length === 0) return runnables;

  const rust = join(root, 'src/snippets/rust');
  // Below the folder with rust-toolchain.toml, so that rustup selects the same compiler.
  const cwd = join(rust, 'target/verify');
  const externs = parseCargoLock(readFileSync(join(rust, 'Cargo.lock'), 'utf8'))
    .map(({ name }) => crateName(name))
    .flatMap((name) => ['--extern', `${name}=${libraries.get(name)}`]);
  const options = ['--edition', '2024', '--emit=metadata', '--out-dir', '.'];
  const search = ['-L', `dependency=${join(rust, 'target/debug/deps')}`];

  mkdirSync(join(cwd, 'compile-fail'), { recursive: true });
  for (const snippet of snippets) {
    const file = `compile-fail/${snippet.id}.rs`;
    // What a reader sees, without the marks: the line numbers of the message are right for it.
    writeFileSync(join(cwd, file), `${snippet.source}\n`);
    runnables.set(snippet.id, {
      command: { file: 'rustc', args: [...options, ...search, ...externs, file], cwd, seconds: 60 },
      typed: ['rustc --edition 2024', ...typedOptions(root, snippet), file].join(' '),
      folders: [cwd, rust, root],
      countsMarks: false,
    });
  }
  return runnables;
}

/** After `cargo build`, rustc finds the libraries by name. */
function typedOptions(root: string, snippet: Snippet): readonly string[] {
  const names = findLibraries(root, snippet).map((library) => library.replace(/ .*/, ''));
  if (names.length === 0) return [];
  return ['-L target/debug/deps', ...names.map((name) => `--extern ${crateName(name)}`)];
}
