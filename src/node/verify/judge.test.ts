import { describe, expect, test } from '@jest/globals';
import { diffLines, isSameOutput, judgeEnd, type Outcome } from './judge';

const ended = (status: number | null, text: string, more: Partial<Outcome> = {}): Outcome => ({
  status,
  signal: status === null ? 'SIGABRT' : null,
  text,
  ...more,
});
const E0382 = 'error[E0382]: use of moved value\n\nerror: aborting due to 1 previous error';
const CODELESS = 'error: future cannot be sent between threads safely';

describe('judgeEnd()', () => {
  test.each([
    [{ expectation: 'output' }, ended(0, 'a')],
    [{ expectation: 'unordered-output' }, ended(0, 'a')],
    [{ expectation: 'panic' }, ended(101, 'a')],
    [{ expectation: 'panic' }, ended(null, 'a')],
    [{ expectation: 'compile-fail', errorCode: 'E0382' }, ended(1, E0382)],
    [{ expectation: 'compile-fail' }, ended(1, CODELESS)],
  ] as const)('accepts %j', (directive, outcome) => {
    expect(judgeEnd(outcome, directive)).toBeUndefined();
  });

  test.each([
    [{ expectation: 'output' }, ended(2, 'a\nb'), 'ended with status 2, expected status 0:\na\nb'],
    [{ expectation: 'output' }, ended(null, ''), 'ended with signal SIGABRT, expected status 0'],
    [{ expectation: 'output' }, ended(0, ''), 'printed nothing'],
    [
      { expectation: 'panic' },
      ended(0, 'a'),
      'expects "panic" and ended with status 0: remove the expectation',
    ],
    [
      { expectation: 'panic' },
      ended(null, 'a', { killed: 'time limit' }),
      'was stopped by the time limit:\na',
    ],
    [
      { expectation: 'compile-fail', errorCode: 'E0382' },
      ended(0, ''),
      'expects "compile-fail" and compiles: remove the expectation, move it to examples',
    ],
    [
      { expectation: 'compile-fail', errorCode: 'E0499' },
      ended(1, E0382),
      `expects E0499, but the compiler reports E0382:\n${E0382}`,
    ],
    [
      { expectation: 'compile-fail', errorCode: 'E0382' },
      ended(1, `${E0382}\n${CODELESS}`),
      `expects E0382, but the compiler reports E0382, an error without a code:\n${E0382}\n${CODELESS}`,
    ],
    [
      { expectation: 'compile-fail' },
      ended(1, E0382),
      `expects an error without a code, but the compiler reports E0382:\n${E0382}`,
    ],
  ] as const)('refuses %j that %j', (directive, outcome, message) => {
    expect(judgeEnd(outcome, directive)).toBe(message);
  });
});

describe('isSameOutput()', () => {
  test.each([
    ['a\nb', 'a\nb', false, true],
    ['a\nb', 'b\na', false, false],
    ['a\nb', 'b\na', true, true],
    ['a\na\nb', 'a\nb\nb', true, false],
    ['a', 'a\na', true, false],
  ])('of %j and %j, any order %j: %j', (a, b, anyOrder, same) => {
    expect(isSameOutput(a, b, anyOrder)).toBe(same);
  });
});

describe('diffLines()', () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).join('\n');

  test.each([
    ['a\nb\nd', 'a\nc\nd', '- b\n+ c'],
    ['a\nb', 'a\nb\nc', '+ c'],
    ['a\na', 'a', '- a'],
    [lines(1, 8), 'x', '- 1\n- 2\n- 3\n- 4\n- 5\n- … 3 more\n+ x'],
  ])('%#', (recorded, now, diff) => {
    expect(diffLines(recorded, now)).toBe(diff);
  });
});
