import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEnter, moveActive } from './keys';

test('isEnter() knows Enter that an input method reports as "Process"', () => {
  expect(isEnter({ key: 'Process', code: 'Enter' })).toBe(true);
  expect(isEnter({ key: 'Process', code: 'KeyR' })).toBe(false);
});

test('moveActive() stays among the options', () => {
  const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End');
  const position = fc
    .integer({ min: 1, max: 50 })
    .chain((count) => fc.tuple(fc.nat(count - 1), fc.constant(count)));
  fc.assert(
    fc.property(key, position, (pressed, [active, count]) => {
      const next = moveActive(pressed, active, count);
      expect(next).toBeGreaterThanOrEqual(0);
      expect(next).toBeLessThan(count);
    }),
  );
});

test('moveActive() comes back after going down and up', () => {
  expect(moveActive('ArrowUp', moveActive('ArrowDown', 4, 5) ?? -1, 5)).toBe(4);
});

test('moveActive() begins at either end while nothing is active', () => {
  expect([moveActive('ArrowDown', -1, 3), moveActive('ArrowUp', -1, 3)]).toEqual([0, 2]);
});

test.each([
  ['ArrowDown', 0],
  ['x', 3],
])('moveActive() of %s among %d options does not move', (key, count) => {
  expect(moveActive(key, 0, count)).toBeUndefined();
});
