import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decompressFromEncodedURIComponent } from 'lz-string';
import ts from 'typescript';
import type { Language } from '../../data/types';
import { readSources } from '../../node/sources/readSnippets';
import { findLibraries } from '../../node/verify/build/libraries';
import { findPlayground } from './playground';

function find(language: Language, source: string, ...libraries: readonly string[]) {
  const output = { command: '', toolchain: '', libraries, text: '' };
  return findPlayground({ language, source, output });
}

/** Gives the program that a playground reads from its own address. */
function decode(address: string): string | null {
  const { hash, searchParams } = new URL(address);
  return hash
    ? decompressFromEncodedURIComponent(hash.replace('#code/', ''))
    : searchParams.get('code');
}

describe('findPlayground()', () => {
  test('opens Rust in the stable compiler of the edition', () => {
    expect(find('rust', 'fn main() {}')).toEqual({
      url: 'https://play.rust-lang.org/?version=stable&mode=debug&edition=2024&code=fn%20main()%20%7B%7D',
      runs: true,
    });
  });

  test('opens TypeScript in the library that the programs are compiled with', () => {
    expect(find('typescript', 'console.log(1);')?.url).toMatch(
      /^https:\/\/www\.typescriptlang\.org\/play\/\?target=10#code\/[\w+-]+$/,
    );
  });

  test('has no page for Go', () => {
    expect(find('go', 'package main')).toBeUndefined();
  });

  test.each([
    ['rust', 'fn main() {}', 'axum 0.8.9'],
    ['rust', 'use tokio::net::TcpListener;', 'tokio 1.53.1'],
    ['rust', 'use tokio::process::Command;', 'tokio 1.53.1'],
    ['typescript', "import { once } from 'node:events';", ''],
    ['typescript', "process.on('exit', () => {});", ''],
    ['typescript', 'setImmediate(() => {});', ''],
  ] as const)('has none for %s that needs more: %s %s', (language, source, library) => {
    expect(find(language, source, ...(library ? [library] : []))).toBeUndefined();
  });

  test('is not kept by a word in a comment', () => {
    expect(find('typescript', '// The process waits.\nconsole.log(1);')).toBeDefined();
  });
});

describe('the playground of each program', () => {
  const root = resolve(__dirname, '../../..');
  const found = readSources(root).snippets.flatMap((snippet) => {
    const { id, language, source } = snippet;
    const playground = find(language, source, ...findLibraries(root, snippet));
    return playground ? [{ name: `${language}/${id}`, source, playground }] : [];
  });

  test('is there for many', () => {
    const count = (language: Language) =>
      found.filter(({ name }) => name.startsWith(`${language}/`)).length;
    expect(count('rust')).toBeGreaterThan(100);
    expect(count('typescript')).toBeGreaterThan(20);
  });

  test.each(found)('$name opens with its very text', ({ source, playground }) => {
    expect(decode(playground.url)).toBe(source);
    expect(playground.url.length).toBeLessThan(8000);
  });

  test.each(found.filter(({ name }) => name.startsWith('typescript/')))(
    '$name runs there only if it is a script to the compiler',
    ({ source, playground }) => {
      expect(playground.runs).toBe(isScript(source));
    },
  );
});

/** Whether a program does without imports, exports and awaits outside of functions. */
function isScript(source: string): boolean {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const waits = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isAwaitExpression(node)) return true;
    if (ts.isForOfStatement(node) && node.awaitModifier) return true;
    return ts.forEachChild(node, (child) => waits(child) || undefined) ?? false;
  };
  return !ts.isExternalModule(file) && !waits(file);
}
