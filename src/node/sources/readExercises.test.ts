import { expect, test } from '@jest/globals';
import { createProject } from '../fixtures/createProject';
import { exerciseFiles } from '../fixtures/exercises';
import { readExercises } from './readExercises';

const FILES = exerciseFiles('add-two');
const GO = 'src/snippets/go/exercises/add-two';

/** The project with some files changed or, where there is no text, missing. */
function projectWith(changes: Readonly<Record<string, string | undefined>>): string {
  const files = Object.entries({ ...FILES, ...changes });
  return createProject(
    Object.fromEntries(files.filter((file): file is [string, string] => file[1] !== undefined)),
  );
}

test('readExercises() gives each exercise in each language, by language and id', () => {
  const exercises = readExercises(projectWith({ ...exerciseFiles('a'), 'src/snippets/go/b': '' }));
  expect(exercises.map(({ path }) => path)).toEqual([
    'src/snippets/go/exercises/a',
    'src/snippets/go/exercises/add-two',
    'src/snippets/rust/exercises/a',
    'src/snippets/rust/exercises/add-two',
    'src/snippets/typescript/exercises/a',
    'src/snippets/typescript/exercises/add-two',
  ]);
  expect(exercises[1]).toMatchObject({
    id: 'add-two',
    language: 'go',
    commands: {
      start: 'go test ./exercises/add-two',
      solution: 'go test -tags solution ./exercises/add-two',
    },
    test: { path: `${GO}/exercise_test.go` },
  });
});

test('readExercises() leaves out the lines that only choose between start and solution', () => {
  const [go, rust] = readExercises(projectWith({}));
  expect(go?.start.source).toMatch(/^package add\n/);
  expect(go?.solution.source).toMatch(/^package add\n/);
  expect(rust?.test.source).toMatch(/^mod exercise;\n/);
  expect(rust?.test.source).toMatch(/\n}$/);
});

test('readExercises() reads a checkout with CRLF line ends', () => {
  const crlf = Object.entries(FILES).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]);
  expect(readExercises(projectWith(Object.fromEntries(crlf) as typeof FILES))).toEqual(
    readExercises(projectWith({})),
  );
});

test('readExercises() finds none where there are none', () => {
  expect(readExercises(createProject({ 'src/snippets/go/go.mod': '' }))).toEqual([]);
});

test('readExercises() lists every problem of every exercise', () => {
  const project = projectWith({
    [`${GO}/solution.go`]: 'package add\n',
    'src/snippets/rust/exercises/add-two/test.rs': undefined,
    'src/snippets/typescript/exercises/add-two/start.ts': `\t${'x'.repeat(65)}\n`,
    'src/snippets/typescript/exercises/only/exercise.test.ts': '',
    'src/snippets/rust/exercises/AddTwo/test.rs': '',
    'src/snippets/rust/exercises/.DS_Store': '',
  });
  const folder = 'src/snippets';
  let message = '';
  try {
    readExercises(project);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split('\n')).toEqual([
    'Cannot read the exercises of src/snippets:',
    `- ${GO}/solution.go must begin with "//go:build solution"`,
    `- ${folder}/go/exercises/only: has no start.go`,
    `- ${folder}/go/exercises/only: has no solution.go`,
    `- ${folder}/go/exercises/only: has no exercise_test.go`,
    `- ${folder}/rust/exercises/AddTwo: Cannot use "AddTwo" as an id: it must be kebab-case, as in "wait-group"`,
    `- ${folder}/rust/exercises/add-two: has no test.rs`,
    `- ${folder}/rust/exercises/only: has no start.rs`,
    `- ${folder}/rust/exercises/only: has no solution.rs`,
    `- ${folder}/rust/exercises/only: has no test.rs`,
    // A tab counts four columns.
    expect.stringMatching(
      `^- ${folder}/typescript/exercises/add-two/start.ts: 69 columns, at most 68: `,
    ),
    `- ${folder}/typescript/exercises/only: has no start.ts`,
    `- ${folder}/typescript/exercises/only: has no solution.ts`,
  ]);
});
