import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { createProject } from '../fixtures/createProject';
import { readSources } from '../sources/readSnippets';
import { parseRecord } from './record';
import { compareProgram, writeProgram, type Case } from './verifyProgram';

// Processes start slowly on a busy machine.
jest.setTimeout(30_000);

const RECORD = 'src/snippets/output/typescript/a.txt';

/** A program in a project of its own, which Node runs as it is. */
function prepare(program: string): Case {
  const root = createProject({ 'src/snippets/typescript/a.ts': program });
  const [snippet] = readSources(root).snippets;
  if (!snippet) throw new Error('Cannot read the program of the test');
  const cwd = join(root, 'src/snippets/typescript');
  const source = join(cwd, 'a.mjs');
  writeFileSync(source, program);
  const command = { file: process.execPath, args: [source], cwd, seconds: 10 };
  const runnable = { command, typed: 'node a.mjs', folders: [cwd, root], countsMarks: false };
  return { root, snippet, runnable, toolchain: 'Node v20', libraries: [] };
}

const readOutput = (subject: Case) =>
  parseRecord(readFileSync(join(subject.root, RECORD), 'utf8'), RECORD).output;

function changeRecord(subject: Case, from: string, to: string): void {
  const path = join(subject.root, RECORD);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('writeProgram()', () => {
  test('writes what the program printed, then finds nothing to change', async () => {
    const subject = prepare("console.log('a'); console.error('b');");
    expect(await writeProgram(subject)).toMatchObject({ problems: [], written: true });
    expect(readOutput(subject)).toEqual({
      command: 'node a.mjs',
      toolchain: 'Node v20',
      libraries: [],
      text: 'a\nb',
    });
    expect(await writeProgram(subject)).toMatchObject({ problems: [], written: false });
    expect(await compareProgram(subject)).toMatchObject({ problems: [] });
  });

  test.each([
    ["console.log('a'); process.exit(3)", 'ended with status 3, expected status 0'],
    ["// expect: panic\nconsole.log('a')", 'remove the expectation'],
    ['console.log(process.hrtime.bigint())', 'prints something else in a second run'],
  ])('writes nothing for %j', async (program, message) => {
    const subject = prepare(program);
    const { problems, written } = await writeProgram(subject);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(written).toBe(false);
    expect(existsSync(join(subject.root, RECORD))).toBe(false);
  });

  test('keeps the order that was recorded for unordered output', async () => {
    const subject = prepare("// expect: unordered-output\nconsole.log('a\\nb\\nc')");
    await writeProgram(subject);
    changeRecord(subject, 'a\nb\nc', 'c\na\nb');
    changeRecord(subject, 'Node v20', 'Node v18');
    expect(await compareProgram(subject)).toMatchObject({ problems: [] });
    expect(await writeProgram(subject)).toMatchObject({ problems: [], written: true });
    expect(readOutput(subject)).toMatchObject({ text: 'c\na\nb', toolchain: 'Node v20' });
  });

  test('writes over a damaged record', async () => {
    const subject = prepare("console.log('a')");
    await writeProgram(subject);
    writeFileSync(join(subject.root, RECORD), 'damaged');
    expect(await writeProgram(subject)).toMatchObject({ problems: [], written: true });
    expect(readOutput(subject).text).toBe('a');
  });
});

describe('compareProgram()', () => {
  test.each([
    ['an output that differs', 'a\nb', 'a\nx', 'prints something else:\n- x\n+ b'],
    ['another order of lines', 'a\nb', 'b\na', 'prints something else:\n- b\n- a\n+ a\n+ b'],
    [
      'another command',
      '$ node a.mjs',
      '$ node b.mjs',
      'has a record of "node b.mjs", the command now is "node a.mjs"',
    ],
    [
      'another text of the program',
      '# source: sha256-',
      '# source: sha256-0',
      'was changed after src/snippets/output/typescript/a.txt was made: run "npm run verify -- --write"',
    ],
    [
      'other libraries',
      '# source',
      '# libraries: tokio 1.0.0\n# source',
      'has a record with tokio 1.0.0, the project now has no library: run "npm run verify -- --write"',
    ],
  ])('sees %s', async (_, from, to, problem) => {
    const subject = prepare("console.log('a\\nb')");
    await writeProgram(subject);
    changeRecord(subject, from, to);
    expect((await compareProgram(subject)).problems).toEqual([problem]);
  });

  test('sees a program that is not recorded', async () => {
    const { problems } = await compareProgram(prepare("console.log('a')"));
    expect(problems).toEqual([`has no record ${RECORD}: run "npm run verify -- --write"`]);
  });

  test('sees other lines in unordered output', async () => {
    const subject = prepare("// expect: unordered-output\nconsole.log('c\\na\\nb')");
    await writeProgram(subject);
    changeRecord(subject, 'a\nb', 'b\nx');
    expect((await compareProgram(subject)).problems).toEqual([
      'prints something else:\n- b\n- c\n- x\n+ a\n+ b\n+ c',
    ]);
  });
});
