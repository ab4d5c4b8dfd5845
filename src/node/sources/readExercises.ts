import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findWideLines } from '../../data/checks/programs';
import { languageIds } from '../../data/languages';
import type { Exercise, ExerciseFile, Language } from '../../data/types';
import {
  assertReadable,
  describeId,
  FOLDER,
  isId,
  listFolder,
  readText,
  type Problem,
} from './readSnippets';

/** Names of the files of an exercise, and the commands that test them in the language's folder. */
const LAYOUT: Readonly<Record<Language, Layout>> = {
  go: {
    files: { start: 'start.go', solution: 'solution.go', test: 'exercise_test.go' },
    commands: (id) => ({
      start: `go test ./exercises/${id}`,
      solution: `go test -tags solution ./exercises/${id}`,
    }),
  },
  rust: {
    files: { start: 'start.rs', solution: 'solution.rs', test: 'test.rs' },
    commands: (id) => ({
      start: `cargo test --locked --test ${id}`,
      solution: `cargo test --locked --test ${id} --features solution`,
    }),
  },
  typescript: {
    files: { start: 'start.ts', solution: 'solution.ts', test: 'exercise.test.ts' },
    commands: (id) => ({
      start: `npx tsx --test exercises/${id}/exercise.test.ts`,
      solution: `SOLUTION=1 npx tsx --test exercises/${id}/exercise.test.ts`,
    }),
  },
};

type Part = 'start' | 'solution' | 'test';

interface Layout {
  readonly files: Readonly<Record<Part, string>>;
  readonly commands: (id: string) => Exercise['commands'];
}

/** The first line of a Go file, which says when it is compiled. */
const BUILD_TAGS: Partial<Record<string, string>> = {
  'start.go': '//go:build !solution\n',
  'solution.go': '//go:build solution\n',
};

/** What chooses in the test of a Rust exercise between its two files. */
const FILE_CHOICE = /^#\[cfg_attr\((?:not\()?feature = "solution"\)?, path = "\w+\.rs"\)\]\n/gm;

/**
 * Gives every exercise of `src/snippets` in each of its languages, ordered by language, then by id.
 *
 * Throws one error that lists every exercise that lacks a language or a file, or cannot be shown.
 *
 * @example readExercises(process.cwd())[0]?.path // 'src/snippets/go/exercises/at-most-five'
 */
export function readExercises(root: string): readonly Exercise[] {
  const { exercises, problems } = readExerciseSources(root);
  assertReadable('exercises', problems);
  return exercises;
}

/** Gives the exercises that can be read, in the order of {@link readExercises}, and what is wrong with the rest. */
export function readExerciseSources(root: string): {
  readonly exercises: readonly Exercise[];
  readonly problems: readonly Problem[];
} {
  const exercises: Exercise[] = [];
  const problems: Problem[] = [];
  const ids = listIds(root);
  for (const language of languageIds) {
    for (const id of ids) {
      const path = `${FOLDER}/${language}/exercises/${id}`;
      const found = findProblems(root, language, id, path);
      problems.push(...found.map((message) => ({ path, message })));
      if (found.length === 0 && isId(id)) exercises.push(readExercise(root, language, id, path));
    }
  }
  return { exercises, problems };
}

/** An id of one language is an exercise that the others lack. */
function listIds(root: string): readonly string[] {
  const names = languageIds
    .flatMap((language) => listFolder(root, `${FOLDER}/${language}/exercises`))
    .map((path) => path.replace(/^.*\//, ''));
  return [...new Set(names)].filter((name) => !name.startsWith('.')).sort();
}

function findProblems(
  root: string,
  language: Language,
  id: string,
  path: string,
): readonly string[] {
  if (!isId(id)) return existsSync(join(root, path)) ? [describeId(id)] : [];
  return Object.values(LAYOUT[language].files).flatMap((name) => {
    const file = `${path}/${name}`;
    if (!existsSync(join(root, file))) return [`has no ${name}`];
    const text = readText(root, file);
    const tag = BUILD_TAGS[name];
    return [
      ...(tag && !text.startsWith(tag) ? [`${file} must begin with "${tag.trim()}"`] : []),
      ...findWideLines(file, stripChoice(text)),
    ];
  });
}

function readExercise(root: string, language: Language, id: string, path: string): Exercise {
  const { files, commands } = LAYOUT[language];
  const read = (part: Part): ExerciseFile => {
    const file = `${path}/${files[part]}`;
    return { path: file, source: stripChoice(readText(root, file)) };
  };
  return {
    id,
    language,
    path,
    commands: commands(id),
    start: read('start'),
    solution: read('solution'),
    test: read('test'),
  };
}

function stripChoice(text: string): string {
  return text
    .replace(/^\/\/go:build .*\n/, '')
    .replace(FILE_CHOICE, '')
    .replace(/^\n+/, '')
    .trimEnd();
}
