import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNearest } from './nearest';

const ids = ['channel-bounded', 'join-fixed', 'join-handle', 'mutex', 'select', 'sleep'];

describe('findNearest()', () => {
  test.each([
    ['mutx', ['mutex']],
    ['MUTEX', ['mutex']],
    ['mtuex', ['mutex']],
    ['chanel', ['channel-bounded']],
    ['channel', ['channel-bounded']],
    ['chan', ['channel-bounded']],
    ['selection', ['select']],
    ['join', ['join-fixed', 'join-handle']],
    ['joinhandle', ['join-handle']],
    ['slect', ['select']],
    ['kubernetes', []],
    ['zz', []],
    ['', []],
    ['뮤텍스', []],
  ])('gives for %j %j', (name, expected) => {
    expect(findNearest(name, ids)).toEqual(expected);
  });

  test('answers a name of any length at once', () => {
    expect(findNearest('m'.repeat(1_000_000), ids)).toEqual([]);
  });

  test('gives a candidate first for itself, and never more than three', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z-]{3,20}$/), { minLength: 1 }),
        (names) => {
          const [name = ''] = names;
          const found = findNearest(name, names);
          expect(found[0]).toBe(name);
          expect(found.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
