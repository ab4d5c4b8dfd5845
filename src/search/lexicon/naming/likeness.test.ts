import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likenessOf } from './likeness';

test.each([
  ['mutex', 'mutax', 0.8],
  ['', '', 1],
  ['abc', '', 0],
  ['spawn', 'spwan', 0.6],
])('likenessOf(%j, %j) is %d', (a, b, likeness) => {
  expect(likenessOf(a, b)).toBeCloseTo(likeness);
});

test('likenessOf() does not care which is which, and is 1 of the same alone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const likeness = likenessOf(a, b);
      expect(likenessOf(b, a)).toBe(likeness);
      expect(likeness === 1).toBe(a === b);
      expect(likeness).toBeGreaterThanOrEqual(0);
    }),
  );
});
