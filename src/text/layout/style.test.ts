import { describe, expect, test } from '@jest/globals';
import { createStyle, printable, wantsColor } from './style';

describe('wantsColor()', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '' }, false, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('of %j on a terminal (%s) is %s', (environment, isTerminal, wanted) => {
    expect(wantsColor(environment, isTerminal)).toBe(wanted);
  });
});

test('createStyle() marks ranges and leaves the rest as it is', () => {
  const ranges = [
    [0, 1],
    [2, 3],
  ] as const;
  expect(createStyle(true).mark('abc', ranges)).toBe(
    '\u001b[1;33ma\u001b[0mb\u001b[1;33mc\u001b[0m',
  );
  expect(createStyle(false).mark('abc', ranges)).toBe('abc');
});

test('printable() keeps the place of every letter', () => {
  expect(printable('a\u001b[2J\r\nb\u009b')).toBe('a [2J  b ');
});
