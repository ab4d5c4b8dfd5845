import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { Language } from '../../../data/types';
import { createProject } from '../../fixtures/createProject';
import { exerciseFiles, packageFiles } from '../../fixtures/exercises';
import { readExercises } from '../../sources/readExercises';
import { Passed } from '../passed';
import { verifyExercises } from './verifyExercises';

// A compiler runs four times.
jest.setTimeout(240_000);

/** Time for one test: a busy machine needs some to start it. */
const SECONDS = 10;

// What a person who works on the exercises may have set must not reach the starting programs.
process.env['SOLUTION'] = '1';

/** What an author may do wrong, as a change of one file, and what the verifier says to it. */
interface Fault {
  readonly file: string;
  readonly change: (text: string) => string;
  readonly problem: RegExp;
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const PASSES = /^the test passes on the starting program$/;

const FAULTS: Readonly<Record<Language, Readonly<Record<string, Fault>>>> = {
  go: {
    hanging: {
      file: 'start.go',
      change: replace('return 0 * a * b', 'for {\n\t}'),
      problem: /^the test of the starting program was stopped by the time limit/,
    },
    easy: { file: 'start.go', change: replace('0 * a * b', 'a + b'), problem: PASSES },
    wrong: {
      file: 'solution.go',
      change: replace('a + b', 'a - b'),
      problem: /^the test fails on the solution:\n[^]*got -1, want 3/,
    },
    broken: {
      file: 'start.go',
      change: replace('0 * a * b', 'c'),
      problem: /^go vet:\n[^]*undefined: c/,
    },
    untested: {
      file: 'exercise_test.go',
      change: replace('TestAdds', 'testAdds'),
      problem: /^no test runs with the starting program/,
    },
    linted: {
      file: 'solution.go',
      change: replace('return a + b', 'a = a\n\treturn a + b'),
      problem: /^go vet -tags solution:\n[^]*self-assignment/,
    },
    unformatted: {
      file: 'start.go',
      change: replace('\t', '  '),
      problem: /^start\.go is not formatted: run gofmt -w$/,
    },
  },
  rust: {
    hanging: {
      file: 'start.rs',
      change: replace(
        'a - b',
        'std::thread::sleep(std::time::Duration::from_secs(99));\n    a - b',
      ),
      problem: /^the test of the starting program was stopped by the time limit/,
    },
    easy: { file: 'start.rs', change: replace('a - b', 'a + b'), problem: PASSES },
    wrong: {
      file: 'solution.rs',
      change: replace('a + b', 'a - b'),
      problem: /^the test fails on the solution:\n[^]*left: -1/,
    },
    broken: {
      file: 'start.rs',
      change: replace('a - b', 'c'),
      problem: /^cargo clippy:\n[^]*cannot find value `c`/,
    },
    untested: {
      file: 'test.rs',
      change: replace('#[test]', '#[test]\n#[ignore]'),
      problem: /^no test runs with the starting program/,
    },
    linted: {
      file: 'solution.rs',
      change: replace('a + b', 'return a + b;'),
      problem: /^cargo clippy --features solution:\n[^]*unneeded `return`/,
    },
    unformatted: {
      file: 'start.rs',
      change: replace('    ', '  '),
      problem: /^is not formatted: run cargo fmt$/,
    },
  },
  typescript: {
    hanging: {
      file: 'start.ts',
      // Ends by itself some day: nothing stops it if the test is killed.
      change: replace(
        'return a - b',
        'for (const end = Date.now() + 60_000; Date.now() < end; ) a += b;\n  return a - b',
      ),
      problem: /^the test of the starting program was stopped by the time limit/,
    },
    easy: { file: 'start.ts', change: replace('a - b', 'a + b'), problem: PASSES },
    wrong: {
      file: 'solution.ts',
      change: replace('a + b', 'a - b'),
      problem: /^the test fails on the solution:\n[^]*-1 !== 3/,
    },
    broken: {
      file: 'start.ts',
      change: replace('a - b', 'c'),
      problem: /^tsc:\n[^]*Cannot find name 'c'/,
    },
    untested: {
      file: 'exercise.test.ts',
      change: replace("test('", "test.skip('"),
      problem: /^no test runs with the starting program/,
    },
    unformatted: {
      file: 'start.ts',
      change: replace('  return', 'return'),
      problem: /^start\.ts is not formatted: run npx prettier --write$/,
    },
  },
};

/** A project with a sound exercise and one for each fault. */
function createFaulty(language: Language): string {
  const faults = FAULTS[language];
  const ids = ['sound', ...Object.keys(faults)];
  const files = Object.assign(packageFiles(ids), ...ids.map(exerciseFiles)) as Record<
    string,
    string
  >;
  for (const [id, { file, change }] of Object.entries(faults)) {
    const path = `src/snippets/${language}/exercises/${id}/${file}`;
    const text = files[path] ?? '';
    files[path] = change(text);
    if (files[path] === text) throw new Error(`Cannot spoil ${path}: nothing changed`);
  }
  const root = createProject(files);
  // TypeScript, Prettier and tsx are those of this project.
  symlinkSync(resolve(__dirname, '../../../../node_modules'), join(root, 'node_modules'));
  return root;
}

async function verify(language: Language): Promise<{
  readonly problems: Readonly<Record<string, readonly string[]>>;
  readonly ends: Readonly<Record<string, string>>;
  readonly name: string;
}> {
  const root = createFaulty(language);
  const exercises = readExercises(root).filter((exercise) => exercise.language === language);
  const ends: Record<string, string> = {};
  const reporter = {
    step: () => undefined,
    line: () => undefined,
    program: (_: Language, id: string, status: string) => void (ends[id] = status),
  };
  const { name, problems } = await verifyExercises(
    language,
    exercises,
    { root, ci: false, passed: new Passed(root), again: true, seconds: SECONDS },
    reporter,
  );
  const byId: Record<string, string[]> = {};
  for (const { path, message } of problems) (byId[path.split('/')[4] ?? ''] ??= []).push(message);
  return { name, problems: byId, ends };
}

describe.each<[Language, string]>([
  ['go', 'go'],
  ['rust', 'cargo'],
  ['typescript', process.execPath],
])('verifyExercises() of %s', (language, tool) => {
  const installed = spawnSync(tool, [tool === 'go' ? 'version' : '--version']).status === 0;
  if (!installed && process.env.CI !== 'true') {
    console.log(`skipped: the exercises of ${language} were not tried (${tool} is not installed)`);
  }

  (installed || process.env.CI === 'true' ? test : test.skip)(
    'finds each fault, under the exercise that has it',
    async () => {
      const { name, problems, ends } = await verify(language);
      const faults = Object.entries(FAULTS[language]);
      expect(name).toBe(`${language} exercises`);
      expect(ends).toEqual({
        'exercises/sound': 'ok',
        ...Object.fromEntries(faults.map(([id]) => [`exercises/${id}`, 'failed'])),
      });
      for (const [id, { problem }] of faults) {
        expect([id, problems[id]]).toEqual([
          id,
          expect.arrayContaining([expect.stringMatching(problem)]),
        ]);
      }
      expect(Object.keys(problems).sort()).toEqual(faults.map(([id]) => id).sort());
    },
  );
});
