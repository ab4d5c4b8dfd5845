import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Exercise, Language } from '../../data/types';
import type { Snippet } from '../sources/readSnippets';
import { findPackage } from './toolchains';
import { findLibraries } from './build/libraries';

/** Gives one value for all on which passing depends: equal values, equal result. */
export interface Fingerprint {
  readonly ofProgram: (snippet: Snippet) => string;
  readonly ofExercise: (exercise: Exercise) => string;
}

/** Packages that check and run TypeScript, besides the compiler and Node. */
const TOOLS = ['prettier', 'tsx', '@types/node'];

/**
 * Creates the fingerprints of a language as it stands: of its toolchain, its configuration and lock
 * files, the files of a program or exercise with its record, and of the verifier itself.
 */
export function createFingerprint(
  root: string,
  language: Language,
  toolchain: string,
): Fingerprint {
  const folder = join(root, 'src/snippets', language);
  const shared = hash([
    toolchain,
    process.platform + process.arch,
    ...(language === 'typescript' ? TOOLS.map((name) => findPackage(root, name)?.version) : []),
    ...listFiles(__dirname, (name) => /(?<!\.test)\.ts$/.test(name)).map(read),
    ...listConfiguration(folder, language).map((file) => withoutTests(read(file))),
    read(join(root, '.editorconfig')),
  ]);
  return {
    ofProgram: (snippet) =>
      hash([
        shared,
        snippet.path,
        snippet.hash,
        read(join(root, snippet.recordPath)),
        ...findLibraries(root, snippet),
      ]),
    ofExercise: ({ path }) =>
      hash([
        shared,
        ...listFiles(join(root, path)).flatMap((file) => [relative(root, file), read(file)]),
      ]),
  };
}

/** Files of a language's folder that are no program: lock files, settings of its tools, a library. */
function listConfiguration(folder: string, language: Language): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !(language === 'typescript' && /\.ts$/.test(entry.name)))
    .map(({ name }) => join(folder, name))
    .sort();
  return language === 'rust' ? [...files, ...listFiles(join(folder, 'src'))] : files;
}

/** Another exercise in Cargo.toml changes nothing for what stands there already. */
function withoutTests(manifest: string): string {
  return manifest.replace(/^\[\[test\]\]\n(?:.+\n)*\n?/gm, '').trimEnd();
}

function listFiles(folder: string, isWanted = (_: string): boolean => true): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
