import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageIds } from '../../data/languages';
import type { Language, Program } from '../../data/types';
import { parseExpectation, type Directive } from '../../excerpt/expectation';
import { parseProgram, type Excerpts } from '../../excerpt/regions';
import { hashSource, parseRecord, type ProgramRecord } from '../verify/record';

/** The text of one program, read and understood, whether it has ever run or not. */
export interface Snippet extends Excerpts {
  readonly id: string;
  readonly language: Language;
  /** From the root of the repository, with "/". */
  readonly path: string;
  /** Where its record is or belongs, from the root of the repository. */
  readonly recordPath: string;
  readonly directive: Directive;
  readonly hash: string;
}

/** Something that its author has to change. */
export interface Problem {
  /** From the root of the repository. */
  readonly path: string;
  readonly message: string;
}

/** Where the programs and exercises stand. */
export const FOLDER = 'src/snippets';
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const FIX = 'run "npm run verify -- --write"';

/**
 * Gives every program of `src/snippets` with the output that was recorded for it, ordered by
 * language, then by id.
 *
 * Throws one error that lists every program that cannot be read, has no record, or was changed
 * after its record was made.
 *
 * @example readSnippets(process.cwd())[0]?.path // 'src/snippets/go/async-main/main.go'
 */
export function readSnippets(root: string): Program[] {
  const { snippets, problems } = readSources(root);
  const programs: Program[] = [];
  const found = [...problems];
  for (const snippet of snippets) {
    const record = readRecord(root, snippet);
    if ('message' in record) {
      found.push(record);
      continue;
    }
    const { id, language, path, directive, source, regions } = snippet;
    const { expectation } = directive;
    programs.push({ id, language, path, expectation, source, regions, output: record.output });
  }
  assertReadable('programs', found);
  return programs;
}

/** Throws one error with all problems of the programs or exercises, if there are any. */
export function assertReadable(what: 'programs' | 'exercises', problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const list = problems.map((problem) => `- ${formatProblem(problem)}`);
  throw new Error(`Cannot read the ${what} of ${FOLDER}:\n${list.join('\n')}`);
}

/** Gives the text for a problem: its path unless the message names it, then what is wrong. */
export function formatProblem({ path, message }: Problem): string {
  const text = message.replaceAll('\n', '\n    ');
  return message.includes(path) ? text : `${path}: ${text}`;
}

/** Gives the programs without their records, in the order of {@link readSnippets}, and what is wrong with the rest. */
export function readSources(root: string): {
  readonly snippets: readonly Snippet[];
  readonly problems: readonly Problem[];
} {
  const snippets: Snippet[] = [];
  const problems: Problem[] = [];
  for (const language of languageIds) {
    const seen = new Map<string, string>();
    for (const { id, path } of listPrograms(root, language)) {
      try {
        const other = seen.get(id);
        if (other) throw new Error(`${other} has the same id: rename one`);
        seen.set(id, path);
        snippets.push(readSource(root, language, id, path));
      } catch (error) {
        problems.push({ path, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return { snippets, problems };
}

/** Gives the record of a program, or the problem that there is none for its present text. */
export function readRecord(root: string, snippet: Snippet): ProgramRecord | Problem {
  const { path, recordPath, hash } = snippet;
  const file = join(root, recordPath);
  if (!existsSync(file)) {
    return { path, message: `has no record ${recordPath}: ${FIX}` };
  }
  try {
    const record = parseRecord(readFileSync(file, 'utf8'), recordPath);
    if (record.sourceHash === hash && record.expectation === snippet.directive.expectation) {
      return record;
    }
    return { path, message: `was changed after ${recordPath} was made: ${FIX}` };
  } catch (error) {
    return { path, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Gives the records of a language that belong to no program. */
export function findLeftoverRecords(
  root: string,
  language: Language,
  paths: ReadonlySet<string>,
): readonly string[] {
  return listFolder(root, `${FOLDER}/output/${language}`).filter((path) => !paths.has(path));
}

function readSource(root: string, language: Language, id: string, path: string): Snippet {
  if (!isId(id)) throw new Error(describeId(id));
  const text = readText(root, path);
  const directive = parseExpectation(text, path);
  const mustFail = path.startsWith(`${FOLDER}/rust/compile-fail/`);
  if (mustFail !== (directive.expectation === 'compile-fail')) {
    throw new Error(
      mustFail
        ? 'must begin with "// expect: compile-fail" and the error code'
        : 'cannot expect "compile-fail": only programs in src/snippets/rust/compile-fail may',
    );
  }
  const recordPath = `${FOLDER}/output/${language}/${id}.txt`;
  return {
    id,
    language,
    path,
    recordPath,
    directive,
    hash: hashSource(text),
    ...parseProgram(text, path),
  };
}

/** Whether a program or an exercise may have this id. */
export function isId(id: string): boolean {
  return ID.test(id);
}

/** Gives the problem of an id that none may have. */
export function describeId(id: string): string {
  return `Cannot use "${id}" as an id: it must be kebab-case, as in "wait-group"`;
}

/** Gives the text of a file, its lines ended as on every machine. */
export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

const PROGRAM: Readonly<Record<Language, RegExp>> = {
  go: /\/go\/([^/]+)\/main\.go$/,
  rust: /\/([^/]+)\.rs$/,
  typescript: /\/([^/]+)\.ts$/,
};

function listPrograms(root: string, language: Language): { id: string; path: string }[] {
  const folder = `${FOLDER}/${language}`;
  const folders = language === 'rust' ? [`${folder}/compile-fail`, `${folder}/examples`] : [folder];
  return folders
    .flatMap((name) => listFolder(root, name))
    .map((path) => (language === 'go' ? `${path}/main.go` : path))
    .flatMap((path) => {
      const id = PROGRAM[language].exec(path)?.[1];
      return id === undefined || !existsSync(join(root, path)) ? [] : [{ id, path }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Paths of what a folder holds, from the root, in a fixed order; none if there is no folder. */
export function listFolder(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .map((name) => `${folder}/${name}`);
}
