import { describe, expect, test } from '@jest/globals';
import { judgeTrial, toTrial, type Part, type Trial } from './trial';

const failed: Trial = { tests: 2, passed: false, text: 'want 3', milliseconds: 5 };
const passed: Trial = { ...failed, passed: true };

describe('judgeTrial()', () => {
  test.each<[Part, Trial]>([
    ['start', failed],
    ['solution', passed],
  ])('accepts of the %s %j', (part, trial) => {
    expect(judgeTrial(part, trial)).toBeUndefined();
  });

  const hangs = { ...failed, stoppedBy: 'the time limit' };
  test.each<[Part, Trial, string]>([
    ['start', passed, 'the test passes on the starting program'],
    ['solution', failed, 'the test fails on the solution:\nwant 3'],
    ['start', hangs, 'the test of the starting program was stopped by the time limit:\nwant 3'],
    ['solution', hangs, 'the test of the solution was stopped by the time limit:\nwant 3'],
    ['start', { ...failed, tests: 0 }, 'no test runs with the starting program:\nwant 3'],
    ['solution', { ...passed, tests: 0, text: '' }, 'no test runs with the solution'],
  ])('refuses of the %s %j', (part, trial, problem) => {
    expect(judgeTrial(part, trial)).toBe(problem);
  });

  test('shows the end of a long output', () => {
    const text = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n');
    const lines = judgeTrial('solution', { ...failed, text })?.split('\n') ?? [];
    expect(lines.slice(1, 3)).toEqual(['… 10 lines before', 'line 11']);
    expect(lines.at(-1)).toBe('line 40');
  });
});

describe('toTrial()', () => {
  const result = { missing: false, stdout: 'a b', stderr: '', milliseconds: 5 };
  const count = (text: string): number => text.split(' ').length;

  test.each([
    [
      { status: 0, signal: null },
      { passed: true, tests: 2 },
    ],
    [
      { status: 1, signal: null },
      { passed: false, tests: 2 },
    ],
    [
      { status: null, signal: 'SIGSEGV' },
      { passed: false, stoppedBy: 'signal SIGSEGV' },
    ],
    [
      { status: null, signal: 'SIGKILL', killed: 'time limit' as const },
      { passed: false, stoppedBy: 'the time limit' },
    ],
  ])('understands %j', (end, trial) => {
    expect(toTrial({ ...result, ...end }, count)).toMatchObject(trial);
  });
});
