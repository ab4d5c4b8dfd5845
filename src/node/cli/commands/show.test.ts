import { describe, expect, test } from '@jest/globals';
import { askHttp, runCommand } from '../fixtures';

const show = (...args: readonly string[]) => runCommand(['show', ...args]);

test.each([
  ['mutex', 'constructs/mutex.json'],
  ['channels', 'categories/channels.json'],
  ['lazy-execution', 'sections/lazy-execution.json'],
  ['first-steps', 'exercises/first-steps.json'],
])('%s --json prints the file of the API', async (id, path) => {
  expect(await show(id, '--json')).toEqual({ status: 0, output: await askHttp(path), errors: '' });
});

test('shows what each language has, where the analogy breaks, and what to read on', async () => {
  const { status, output } = await show('spawn-task', '--locale', 'en');
  expect(status).toBe(0);
  expect(output).toBe(
    [
      'Start a task',
      'spawn-task · tasks · /en/constructs/spawn-task',
      '',
      'Summary of Start a task.',
      '',
      'Go          equivalent  go',
      '            go',
      '',
      'Rust        equivalent  tokio::spawn (tokio, tokio 1.0)',
      '            tokio::spawn',
      '',
      'TypeScript  none',
      '            Not needed.',
      '',
      'Difference',
      '  There is a difference.',
      '',
      'Related',
      '  Bounded channel  channel-bounded',
      '',
      'In the text',
      '  Lazy execution  /en/#lazy-execution',
      '',
    ].join('\n'),
  );
});

test('limits what is shown to the languages that are asked for', async () => {
  const { output } = await show('mutex', '--lang', 'ts,go');
  expect(output).toContain('TypeScript  none');
  expect(output.indexOf('TypeScript')).toBeLessThan(output.indexOf('sync.Mutex'));
  expect(output).not.toContain('tokio::sync::Mutex');
});

test('shows programs with their output where they are asked for', async () => {
  expect((await show('mutex')).output).not.toContain('// mutex in go');
  const { output } = await show('mutex', '--code');
  expect(output).toContain('// mutex in go\n\n$ run mutex\ndone\n');
});

test('shows a section with its text, and what it is about', async () => {
  const { output } = await show('lazy-execution', '--locale', 'en');
  expect(output).toContain('Text of Lazy execution.');
  expect(output).toContain('Programs: spawn-task');
});

test('shows a program where that is what is asked for', async () => {
  const { output } = await show('spawn-task', '--kind', 'program', '--lang', 'rust');
  expect(output).toContain('// spawn-task in rust');
  expect(output).not.toContain('// spawn-task in go');
});

test('shows the start of an exercise, and its test and solution where they are asked for', async () => {
  const start = await show('first-steps', '--lang', 'go');
  expect(start.output).toContain('start()');
  expect(start.output).not.toContain('test()');
  const all = await show('first-steps', '--code');
  expect(all.output).toMatch(/start\(\)[^]+test\(\)[^]+solve\(\)/);
});

test('keeps the lines of a narrow terminal within it', async () => {
  const { output } = await runCommand(['show', 'channel-bounded'], { columns: 40 });
  for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});

test.each([
  ['mutx', 'Did you mean mutex'],
  ['goroutine', 'Did you mean spawn-task'],
  ['lazy-exection', 'Did you mean lazy-execution'],
  ['../../../package', 'There is no construct, section, category, program or exercise'],
  ['..', 'There is no construct'],
  ['%2e%2e/languages', 'There is no construct'],
])('%s is not there: status 1 and %j', async (id, message) => {
  const { status, output, errors } = await show(id);
  expect([status, output]).toEqual([1, '']);
  expect(errors).toContain(message);
});

test('--json prints the problem document where there is no such thing', async () => {
  const { status, output } = await show('mutx', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    status: 404,
    suggestions: expect.arrayContaining(['mutex']),
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'The id is empty'],
    [['mutex', '--kind', 'constrcut'], 'Did you mean construct?'],
    [['mutex', '--lang', 'ruts'], 'Did you mean rust?'],
    [['mutex', '--cod'], 'Did you mean --code?'],
  ])('%j is refused with %j', async (args, message) => {
    const { status, output, errors } = await show(...args);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
});
