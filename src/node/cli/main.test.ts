import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { localeOf } from './main';

// The first start compiles the command line, and reads and checks all that is published.
jest.setTimeout(60_000);

const COMMAND = resolve(__dirname, 'async-rust.mjs');

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = {
    ...process.env,
    NO_COLOR: '',
    FORCE_COLOR: '',
    LC_ALL: 'en_US.UTF-8',
    ...environment,
  };
  const child = spawn(process.execPath, [COMMAND, ...args], { env, stdio: 'pipe' });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Ended>((done) =>
    child.on('close', (status) => done({ status, output, errors })),
  );
  return { child, ended };
}

describe('the command', () => {
  test('answers from the content of this repository, in the locale of the environment', async () => {
    const { status, output, errors } = await start(['xref', 'select', '--from', 'go']).ended;
    expect([status, errors]).toEqual([0, '']);
    expect(output).toContain('tokio::select!');
    expect(output).toContain('/en/constructs/select');
    expect(output).not.toContain('\u001b');
  });

  test('writes colours where FORCE_COLOR asks for them, and NO_COLOR does not forbid', async () => {
    const forced = { FORCE_COLOR: '1' };
    expect((await start(['list', 'languages'], forced).ended).output).toContain('\u001b[1mgo');
    const forbidden = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect((await start(['list', 'languages'], forbidden).ended).output).not.toContain('\u001b');
  });

  test('keeps to the width that COLUMNS says', async () => {
    const { output } = await start(['show', 'select'], { COLUMNS: '60' }).ended;
    const prose = output.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(prose.length).toBeGreaterThan(3);
    for (const line of prose) expect(line.length).toBeLessThanOrEqual(60);
  });

  test.each([
    [['show', 'no-such-thing-at-all'], 1, 'There is no construct'],
    [['serach'], 2, 'Did you mean search?'],
  ])('%j ends with %i and says why', async (args, expected, message) => {
    const { status, output, errors } = await start(args).ended;
    expect([status, output]).toEqual([expected, '']);
    expect(errors).toContain(message);
  });

  test('says nothing where the reader hangs up, as "head" does', async () => {
    const { child, ended } = start(['list', 'symbols', '--json']);
    child.stdout.destroy();
    const { status, errors } = await ended;
    expect([status, errors]).toEqual([0, '']);
  });

  test('hands "verify --help" over to the verifier', async () => {
    const { status, output } = await start(['verify', '--help']).ended;
    expect(status).toBe(0);
    expect(output).toContain('Usage: npm run verify');
  });
});

describe('localeOf()', () => {
  test.each([
    [{}, 'ko'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'C.UTF-8' }, 'ko'],
    [{ LANG: 'ko_KR', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_GB', LC_ALL: 'ko_KR' }, 'ko'],
    [{ LANG: 'en', LC_ALL: '' }, 'en'],
  ])('of %j is %s', (environment, locale) => {
    expect(localeOf(environment)).toBe(locale);
  });
});
