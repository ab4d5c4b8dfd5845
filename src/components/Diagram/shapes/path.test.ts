import { describe, expect, test } from '@jest/globals';
import { arrowPaths, linePath, parsePoints } from './path';

describe('parsePoints()', () => {
  test('reads pairs', () => {
    expect(parsePoints('0,0 20.5,-3')).toEqual([
      [0, 0],
      [20.5, -3],
    ]);
  });

  test.each(['', '1,2', '1,2 3', '1,2 3,4,5', '1,2 x,4', '1,2  3,4'])('refuses "%s"', (text) => {
    expect(() => parsePoints(text)).toThrow(`Cannot read points "${text}"`);
  });
});

test('linePath() rounds the corners between the ends', () => {
  expect(linePath(parsePoints('0,0 20,0'))).toBe('M0 0 L20 0');
  expect(linePath(parsePoints('0,0 20,0 20,30'))).toBe('M0 0 L12 0 Q20 0 20 8 L20 30');
});

test.each([
  ['to the right', '0,0 20,0', 'M0 0 L12 0', 'M20 0 L11 4.5 L11 -4.5 Z'],
  ['to the left', '20,0 0,0', 'M20 0 L8 0', 'M0 0 L9 -4.5 L9 4.5 Z'],
  ['down', '0,0 0,20', 'M0 0 L0 12', 'M0 20 L-4.5 11 L4.5 11 Z'],
])('arrowPaths() ends at its last point, %s', (_way, points, line, head) => {
  expect(arrowPaths(parsePoints(points))).toEqual({ line, head });
});
