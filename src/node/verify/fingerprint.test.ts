import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Exercise } from '../../data/types';
import { createProject } from '../fixtures/createProject';
import { exerciseFiles, packageFiles } from '../fixtures/exercises';
import { readExerciseSources } from '../sources/readExercises';
import { readSources, type Snippet } from '../sources/readSnippets';
import { createFingerprint } from './fingerprint';

const PROGRAM = 'src/snippets/rust/examples/hello.rs';
const RECORD = 'src/snippets/output/rust/hello.txt';
const EXERCISE = 'src/snippets/rust/exercises/add-two';

const files = {
  ...packageFiles(['add-two']),
  ...exerciseFiles('add-two'),
  [PROGRAM]: 'fn main() {}\n',
  'src/snippets/rust/examples/other.rs': 'fn main() {}\n',
};

/** Gives the fingerprints of the program and of the exercise as the project stands. */
function fingerprints(root: string, toolchain = 'rustc 1.95.0'): readonly string[] {
  const { ofProgram, ofExercise } = createFingerprint(root, 'rust', toolchain);
  const program = readSources(root).snippets.find(({ id }) => id === 'hello') as Snippet;
  const exercise = readExerciseSources(root).exercises.find(
    ({ language }) => language === 'rust',
  ) as Exercise;
  return [ofProgram(program), ofExercise(exercise)];
}

/** Says whether the fingerprints of the program and of the exercise change with a file. */
function changes(path: string, text: string): readonly boolean[] {
  const root = createProject(files);
  const before = fingerprints(root);
  writeFileSync(join(root, path), text);
  const after = fingerprints(root);
  rmSync(root, { recursive: true });
  return before.map((value, at) => value !== after[at]);
}

describe('the fingerprint of a program or exercise', () => {
  test('is the same as long as nothing changes', () => {
    const root = createProject(files);
    expect(fingerprints(root)).toEqual(fingerprints(root));
  });

  test('changes with the toolchain', () => {
    const root = createProject(files);
    const [program, exercise] = fingerprints(root, 'rustc 1.96.0');
    expect(fingerprints(root)).not.toContain(program);
    expect(fingerprints(root)).not.toContain(exercise);
  });

  test.each([
    ['the lock file', 'src/snippets/rust/Cargo.lock', 'version = 4\n', [true, true]],
    ['settings that were not there', 'src/snippets/rust/clippy.toml', 'x = 1\n', [true, true]],
    ['the library of the package', 'src/snippets/rust/src/lib.rs', 'pub fn a() {}\n', [true, true]],
    ['its text', PROGRAM, 'fn main() { }\n', [true, false]],
    [
      'the text of another',
      'src/snippets/rust/examples/other.rs',
      'fn main() { }\n',
      [false, false],
    ],
    ['the test of the exercise', `${EXERCISE}/test.rs`, 'mod exercise;\n', [false, true]],
    [
      'another exercise in the manifest',
      'src/snippets/rust/Cargo.toml',
      packageFiles(['add-two', 'add-three'])['src/snippets/rust/Cargo.toml'] ?? '',
      [false, false],
    ],
    ['the lock file of another language', 'src/snippets/go/go.sum', 'x\n', [false, false]],
  ])('changes with %s only where that matters', (_name, path, text, expected) => {
    expect(changes(path, text)).toEqual(expected);
  });

  test('changes with the record', () => {
    const [before] = fingerprints(createProject(files));
    const [after] = fingerprints(createProject({ ...files, [RECORD]: '$ cargo run\n' }));
    expect(after).not.toBe(before);
  });
});
