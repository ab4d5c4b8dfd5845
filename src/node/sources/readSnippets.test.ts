import { describe, expect, test } from '@jest/globals';
import { createProject } from '../fixtures/createProject';
import { formatProblem, readSnippets, readSources } from './readSnippets';
import { formatRecord, hashSource } from '../verify/record';

const GO =
  '// expect: unordered-output\n\npackage main\n\n// #region main\nfunc main() {}\n\n// #endregion main\n';
const RUST = '// expect: compile-fail E0382\nfn main() {}\n';
const TYPESCRIPT = "console.log('a');\n";

const record = (source: string, expectation: 'output' | 'unordered-output' | 'compile-fail') =>
  formatRecord({
    expectation,
    sourceHash: hashSource(source),
    output: { command: 'run it', toolchain: 'go1.26.8', libraries: ['tokio 1.53.1'], text: 'a\nb' },
  });

const complete = {
  'src/snippets/go/go.mod': 'module snippets\n',
  'src/snippets/go/mutex/main.go': GO,
  'src/snippets/go/channel/main.go': GO,
  'src/snippets/rust/compile-fail/mutex.rs': RUST,
  'src/snippets/rust/examples/notes.txt': '',
  'src/snippets/typescript/mutex.ts': TYPESCRIPT,
  'src/snippets/typescript/tsconfig.json': '{}',
  'src/snippets/output/go/mutex.txt': record(GO, 'unordered-output'),
  'src/snippets/output/go/channel.txt': record(GO, 'unordered-output'),
  'src/snippets/output/rust/mutex.txt': record(RUST, 'compile-fail'),
  'src/snippets/output/typescript/mutex.txt': record(TYPESCRIPT, 'output'),
};

describe('readSnippets()', () => {
  test('gives each program with its record, by language and id', () => {
    const programs = readSnippets(createProject(complete));
    expect(programs.map(({ path }) => path)).toEqual([
      'src/snippets/go/channel/main.go',
      'src/snippets/go/mutex/main.go',
      'src/snippets/rust/compile-fail/mutex.rs',
      'src/snippets/typescript/mutex.ts',
    ]);
    expect(programs[1]).toEqual({
      id: 'mutex',
      language: 'go',
      path: 'src/snippets/go/mutex/main.go',
      expectation: 'unordered-output',
      source: 'package main\n\nfunc main() {}',
      regions: { main: 'func main() {}' },
      output: {
        command: 'run it',
        toolchain: 'go1.26.8',
        libraries: ['tokio 1.53.1'],
        text: 'a\nb',
      },
    });
  });

  test('reads a checkout with CRLF line ends', () => {
    const crlf = Object.entries(complete).map(([path, text]) => [
      path,
      text.replaceAll('\n', '\r\n'),
    ]);
    const project = createProject(Object.fromEntries(crlf) as Record<string, string>);
    expect(readSnippets(project)).toEqual(readSnippets(createProject(complete)));
  });

  test('lists every program that cannot be read, with the fix', () => {
    const project = createProject({
      ...complete,
      'src/snippets/go/mutex/main.go': `${GO}// changed\n`,
      'src/snippets/go/waitGroup/main.go': GO,
      'src/snippets/rust/examples/mutex.rs': 'fn main() {}\n',
      'src/snippets/rust/examples/refused.rs': RUST,
      'src/snippets/rust/compile-fail/fine.rs': 'fn main() {}\n',
      'src/snippets/typescript/late.ts': `${TYPESCRIPT}// #region a\n`,
      'src/snippets/typescript/select.ts': TYPESCRIPT,
      'src/snippets/output/typescript/mutex.txt': 'a\nb\n',
    });
    const message = new RegExp(
      [
        '^Cannot read the programs of src/snippets:',
        'go/waitGroup/main.go: Cannot use "waitGroup" as an id: it must be kebab-case',
        'rust/compile-fail/fine.rs: must begin with "// expect: compile-fail"',
        'rust/examples/mutex.rs: src/snippets/rust/compile-fail/mutex.rs has the same id',
        'rust/examples/refused.rs: cannot expect "compile-fail"',
        'Cannot end region "a" in src/snippets/typescript/late.ts: line 2 opens it',
        'go/mutex/main.go: was changed after src/snippets/output/go/mutex.txt was made: run "npm run verify -- --write"',
        'Cannot read src/snippets/output/typescript/mutex.txt: it is no record',
        'typescript/select.ts: has no record src/snippets/output/typescript/select.txt: run "npm run verify -- --write"',
      ]
        .map((part) => part.replace(/[.()[\]]/g, '\\$&'))
        .join('[^]*'),
    );
    expect(() => readSnippets(project)).toThrow(message);
  });

  test('refuses a record of another expectation', () => {
    const path = 'src/snippets/output/typescript/mutex.txt';
    const project = createProject({ ...complete, [path]: record(TYPESCRIPT, 'unordered-output') });
    expect(() => readSnippets(project)).toThrow(`mutex.ts: was changed after ${path} was made`);
  });
});

describe('readSources()', () => {
  test('needs no record', () => {
    const project = createProject({ 'src/snippets/go/mutex/main.go': GO });
    const { snippets, problems } = readSources(project);
    expect(problems).toEqual([]);
    expect(snippets).toMatchObject([
      {
        id: 'mutex',
        directive: { expectation: 'unordered-output' },
        recordPath: 'src/snippets/output/go/mutex.txt',
        hash: hashSource(GO),
      },
    ]);
  });
});

describe('formatProblem()', () => {
  test.each([
    [{ path: 'a.go', message: 'prints\nmore' }, 'a.go: prints\n    more'],
    [{ path: 'a.go', message: 'Cannot read a.go' }, 'Cannot read a.go'],
  ])('names the path of %j once', (problem, text) => {
    expect(formatProblem(problem)).toBe(text);
  });
});
