import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snippet } from '../../sources/readSnippets';
import { findPackage } from '../toolchains';

/**
 * Gives the libraries that a program itself names, with the versions that the project has locked,
 * ordered by name; what only the libraries use is not listed.
 *
 * @example findLibraries(root, joinSet) // ['tokio 1.53.1']
 */
export function findLibraries(root: string, snippet: Snippet): readonly string[] {
  const code = snippet.source.replace(/^\s*\/\/.*$/gm, '');
  const folder = join(root, 'src/snippets', snippet.language);
  switch (snippet.language) {
    case 'go':
      return parseGoModules(readIfThere(join(folder, 'go.mod')))
        .filter(({ name }) =>
          new RegExp(`^\\s*(?:import )?(?:\\w+ )?"${escape(name)}["/]`, 'm').test(code),
        )
        .map(({ name, version }) => `${name} ${version}`);
    case 'rust':
      return parseCargoLock(readIfThere(join(folder, 'Cargo.lock')))
        .filter(({ name }) =>
          new RegExp(`\\b${crateName(name)}::|\\buse ${crateName(name)}\\b`).test(code),
        )
        .map(({ name, version }) => `${name} ${version}`);
    case 'typescript':
      return [...code.matchAll(/^(?:import|export)\b[^'"]*['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/gm)]
        .map(([, name = '']) => name)
        .filter((name, index, all) => !name.startsWith('node:') && all.indexOf(name) === index)
        .sort()
        .map((name) => `${name} ${findPackage(root, name)?.version ?? 'not installed'}`);
  }
}

/** Gives the name that a program uses for a crate. */
export function crateName(library: string): string {
  return library.replaceAll('-', '_');
}

interface Locked {
  readonly name: string;
  readonly version: string;
}

/** Gives the direct dependencies of the package `snippets` with their locked versions. */
export function parseCargoLock(text: string): readonly Locked[] {
  const packages = text.split('[[package]]').map((block) => ({
    name: /^name = "(.+)"$/m.exec(block)?.[1],
    version: /^version = "(.+)"$/m.exec(block)?.[1] ?? '',
    dependencies: /^dependencies = \[([^\]]*)\]/m.exec(block)?.[1] ?? '',
  }));
  const own = packages.find(({ name }) => name === 'snippets')?.dependencies ?? '';
  // "tokio", or "tokio 1.53.1" where the lock has two versions of it.
  return [...own.matchAll(/"([^" ]+)(?: ([^" ]+))?[^"]*"/g)].map(([, name = '', version]) => ({
    name,
    version: version ?? packages.find((other) => other.name === name)?.version ?? '',
  }));
}

function parseGoModules(text: string): readonly Locked[] {
  return [...text.matchAll(/^(?:require|\t)\s*([^\s()]+\.[^\s()]+) (v\S+)/gm)]
    .map(([, name = '', version = '']) => ({ name, version }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
