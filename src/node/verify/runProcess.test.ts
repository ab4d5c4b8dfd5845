import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { killAll, runProcess } from './runProcess';

// Processes start slowly on a busy machine.
jest.setTimeout(30_000);

const node = (script: string, seconds = 10) => ({
  file: process.execPath,
  args: ['-e', script],
  cwd: tmpdir(),
  seconds,
});

describe('runProcess()', () => {
  test('gives both streams in the order of writing', async () => {
    const script = `for (let i = 0; i < 50; i++) { console.log('out ' + i); console.error('err ' + i); }`;
    const { stdout, stderr, status } = await runProcess(node(script), 'merged');
    const expected = Array.from({ length: 50 }, (_, index) => `out ${index}\nerr ${index}\n`);
    expect([stdout, stderr, status]).toEqual([expected.join(''), '', 0]);
  });

  test('gives the streams apart', async () => {
    const result = await runProcess(
      node(`console.log('가'); console.error('b'); process.exit(3)`),
      'separate',
    );
    expect(result).toMatchObject({ stdout: '가\n', stderr: 'b\n', status: 3, missing: false });
    expect(result.killed).toBeUndefined();
  });

  test('adds to the environment and removes from it', async () => {
    const command = { ...node('console.log(process.env.SOLUTION, process.env.TZ)') };
    const env = { SOLUTION: '1', TZ: undefined };
    expect((await runProcess({ ...command, env }, 'merged')).stdout).toBe('1 undefined\n');
    expect((await runProcess(command, 'merged')).stdout).toBe('undefined UTC\n');
  });

  test('kills a program over its time, with the children that it started', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'run-process-')), 'alive');
    const child = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(file)}, '.'), 20)`;
    const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
      console.log('started');
      setInterval(() => {}, 1000);`;
    const result = await runProcess(node(script, 3), 'merged');
    expect(result).toMatchObject({ killed: 'time limit', status: null, signal: 'SIGKILL' });
    expect(result.stdout).toBe('started\n');

    const size = statSync(file).size;
    expect(size).toBeGreaterThan(0);
    await setTimeout(300);
    expect(statSync(file).size).toBe(size);
  });

  test('kills a program that prints without end', async () => {
    const script = `const line = 'again '.repeat(2000); for (;;) process.stdout.write(line);`;
    expect(await runProcess(node(script), 'merged')).toMatchObject({ killed: 'output limit' });
  });

  test('says that there is no such program', async () => {
    const command = { file: 'no-such-program', args: [], cwd: tmpdir(), seconds: 1 };
    expect(await runProcess(command, 'merged')).toMatchObject({ missing: true, status: null });
  });

  test('keeps settings away that would change an output', async () => {
    process.env.FORCE_COLOR = '1';
    process.env.RUST_BACKTRACE = 'full';
    const script = `console.log(process.env.FORCE_COLOR, process.env.RUST_BACKTRACE, process.env.NO_COLOR)`;
    const { stdout } = await runProcess(node(script), 'merged');
    delete process.env.FORCE_COLOR;
    delete process.env.RUST_BACKTRACE;
    expect(stdout).toBe('undefined 0 1\n');
  });
});

test('killAll() ends what runs', async () => {
  const endless = runProcess(node('setInterval(() => {}, 1000)', 60), 'merged');
  killAll();
  const { signal, killed } = await endless;
  expect([signal, killed]).toEqual(['SIGKILL', undefined]);
});
