import { expect, test } from '@jest/globals';
import { checkShape } from './checkShape';

const shape = (...lines: string[]) =>
  checkShape({ source: lines.join('\n'), lineNumbers: lines.map((_, index) => index + 2) });

test('checkShape() accepts 60 lines of 68 columns', () => {
  expect(shape(...Array.from({ length: 60 }, () => 'x'.repeat(68)))).toEqual([]);
  expect(shape(`\t${'가'.repeat(64)}`)).toEqual([]);
});

test('checkShape() names a wide line by its number in the file, a tab being four columns', () => {
  expect(shape('a', 'x'.repeat(69), `\t${'x'.repeat(65)}`)).toEqual([
    'line 3 has 69 columns, the limit is 68',
    'line 4 has 69 columns, the limit is 68',
  ]);
});

test('checkShape() refuses a program over 60 lines', () => {
  expect(shape(...Array.from({ length: 61 }, () => 'a'))).toEqual([
    'has 61 lines, the limit is 60',
  ]);
});
