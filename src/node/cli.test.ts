import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from './cli';
import { runCommand } from './cli/fixtures';

describe('the command line', () => {
  test.each([[[]], [['find']], [['']]])('%j says what there is to run', async (argv) => {
    const { status, output, errors } = await runCommand(argv);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain('search');
  });

  test.each([
    ['serach', 'search'],
    ['xrefs', 'xref'],
    ['SHOW', 'show'],
    ['servr', 'serve'],
  ])('asks whether %j was meant to be %s', async (typed, command) => {
    expect((await runCommand([typed])).errors).toContain(`Did you mean ${command}`);
  });

  test.each([['help'], ['--help'], ['-h']])('%s lists every command', async (argument) => {
    const { status, output } = await runCommand([argument]);
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(output).toMatch(new RegExp(`${name} +${summary}`));
  });

  const explained = COMMANDS.filter(({ usage }) => usage !== undefined);
  test.each(explained)('$name explains itself in lines of 100 columns', async ({ name, usage }) => {
    const asked = [
      [name, '--help'],
      [name, 'a', '-h'],
      ['help', name],
    ];
    for (const argv of asked) {
      expect(await runCommand(argv)).toEqual({ status: 0, output: usage, errors: '' });
    }
    expect(usage).toMatch(new RegExp(`^Usage: async-rust ${name}`));
    for (const line of (usage ?? '').split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('has an option in the help of its command for each that it takes', async () => {
    for (const { name, usage } of explained) {
      const { errors } = await runCommand([name, '--no-such-option']);
      const options = /the options are (.*?)\./.exec(errors)?.[1]?.split(', ') ?? [];
      for (const option of options) expect(usage).toContain(option);
    }
  });

  test.each([
    ['verify', 'src/node/verify.ts'],
    ['serve', 'src/node/serve.ts'],
  ])('%s hands its arguments and exit status over', async (name, path) => {
    const ran: unknown[] = [];
    const runProgram = (...args: readonly unknown[]) => {
      ran.push(args);
      return Promise.resolve(7);
    };
    expect((await runCommand([name, '--only', 'go', '--help'], { runProgram })).status).toBe(7);
    expect((await runCommand(['help', name], { runProgram })).status).toBe(7);
    expect(ran).toEqual([
      [path, ['--only', 'go', '--help']],
      [path, ['--help']],
    ]);
  });

  test('mcp serves until the client ends, and takes no words', async () => {
    expect(await runCommand(['mcp'], { serveMcp: () => Promise.resolve() })).toEqual({
      status: 0,
      output: '',
      errors: '',
    });
    expect((await runCommand(['mcp', 'x'])).status).toBe(2);
  });

  test('says why, and no more, where the content cannot be read', async () => {
    const ask = () => Promise.reject(new Error('mutex: title.en is missing'));
    for (const argv of [['search', 'a'], ['show', 'a'], ['list'], ['xref', 'a']]) {
      const { status, output, errors } = await runCommand(argv, { ask });
      expect([status, output, errors]).toEqual([2, '', 'mutex: title.en is missing\n']);
    }
  });
});
