import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../data/types';
import { createProject } from '../../fixtures/createProject';
import { readSources } from '../../sources/readSnippets';
import { findLibraries, parseCargoLock } from './libraries';

const LOCK = `version = 4

[[package]]
name = "futures"
version = "0.3.34"

[[package]]
name = "snippets"
version = "0.0.0"
dependencies = [
 "futures",
 "tokio 1.53.1",
 "tokio-util",
]

[[package]]
name = "tokio"
version = "0.9.0"

[[package]]
name = "tokio"
version = "1.53.1"

[[package]]
name = "tokio-util"
version = "0.7.19"
`;

test('parseCargoLock() gives the direct dependencies in their locked versions', () => {
  expect(parseCargoLock(LOCK)).toEqual([
    { name: 'futures', version: '0.3.34' },
    { name: 'tokio', version: '1.53.1' },
    { name: 'tokio-util', version: '0.7.19' },
  ]);
});

describe('findLibraries()', () => {
  const paths: Record<Language, string> = {
    go: 'go/a/main.go',
    rust: 'rust/examples/a.rs',
    typescript: 'typescript/a.ts',
  };
  test.each<[Language, string, string[]]>([
    ['rust', 'use std::sync::Arc;', []],
    ['rust', '#[tokio::main]\nasync fn main() {}', ['tokio 1.53.1']],
    ['rust', 'use tokio_util::sync::A;\nuse tokio::spawn;', ['tokio 1.53.1', 'tokio-util 0.7.19']],
    ['rust', '// tokio::spawn is not used\nuse my_tokio::a;', []],
    ['go', 'package main\n\nimport (\n\t"fmt"\n\t"golang.org/x/sync/errgroup"\n)', ['golang.org/x/sync v0.18.0']],
    ['go', 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("golang.org/x/sync") }', []],
    ['typescript', "import { a } from 'p-limit/b';\nimport c from '@x/y/z';\nimport 'node:fs';", ['@x/y 2.0.0', 'p-limit 7.1.0']],
    ['typescript', "import { a } from './b.js';", []],
    ['typescript', "import a from 'nowhere';", ['nowhere not installed']],
  ])('%s: %j', (language, source, libraries) => {
    const root = createProject({
      'src/snippets/rust/Cargo.lock': LOCK,
      'src/snippets/go/go.mod': 'module snippets\n\ngo 1.26\n\nrequire golang.org/x/sync v0.18.0\n',
      'node_modules/p-limit/package.json': '{ "version": "7.1.0" }',
      'node_modules/@x/y/package.json': '{ "version": "2.0.0" }',
      [`src/snippets/${paths[language]}`]: source,
    });
    const { snippets } = readSources(root);
    expect(snippets.map((snippet) => findLibraries(root, snippet))).toEqual([libraries]);
  });
});
