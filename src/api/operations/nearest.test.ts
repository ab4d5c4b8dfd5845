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

  test('finds a name again after any one edit', () => {
    const edited = fc
      .tuple(
        fc.stringMatching(/^[a-z]{6,20}$/),
        fc.nat(),
        fc.constantFrom('x', 'z', '-'),
        fc.nat(3),
      )
      .map(([name, at, letter, edit]) => {
        const place = at % (name.length - 1);
        const [before, after] = [name.slice(0, place), name.slice(place)];
        const swapped = `${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`;
        const ends = [letter + after, letter + after.slice(1), after.slice(1), swapped];
        return { name, typed: before + (ends[edit] ?? after) };
      });
    fc.assert(
      fc.property(edited, ({ name, typed }) => {
        expect(findNearest(typed, [name, '1234567890'])).toEqual([name]);
      }),
    );
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
