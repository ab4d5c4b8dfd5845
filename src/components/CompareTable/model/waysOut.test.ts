import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageIds } from '../../../data/languages';
import { ROWS, idsOf } from '../../testing/rows';
import { selectRows } from './select';
import { EVERYTHING } from './state';
import type { TableState } from './state';
import { clearFilters, findPart, findWaysOut } from './waysOut';

const RANKED: Readonly<Record<string, readonly string[]>> = {
  pin: ['pin'],
  both: ['pin', 'select'],
};

/** Selects as the table does, with a search that knows two words. */
function select({ text, categories, kinds, only, languages }: TableState) {
  const ranked = text === '' ? undefined : (RANKED[text] ?? []);
  return selectRows(ROWS, { categories, kinds, only, ranked, shown: languages ?? languageIds });
}

const waysOf = (change: Partial<TableState>) =>
  findWaysOut({ ...EVERYTHING, ...change }, select).map(({ filter, rows }) => [
    filter,
    ...idsOf(rows),
  ]);

test.each([
  [
    { text: 'pin', categories: ['tasks'] },
    [
      ['categories', 'pin'],
      ['text', 'select', 'atomics'],
    ],
  ],
  [
    { text: 'pin', kinds: ['partial'] },
    [
      ['kinds', 'pin'],
      ['text', 'select', 'atomics'],
    ],
  ],
  [{ text: 'zzz', categories: ['tasks'] }, [['text', 'select', 'atomics']]],
  [
    { languages: ['go'], only: ['differ'] },
    [
      ['only', 'select', 'channel', 'atomics', 'pin'],
      ['languages', 'select', 'atomics', 'pin'],
    ],
  ],
  [{ text: 'zzz', categories: ['tasks'], kinds: ['idiom'] }, []],
] as readonly (readonly [Partial<TableState>, readonly (readonly string[])[]])[])(
  'findWaysOut() of %j is %j',
  (change, expected) => expect(waysOf(change)).toEqual(expected),
);

test('every way out leads to the rows that it promises', () => {
  const states: fc.Arbitrary<TableState> = fc.record({
    text: fc.constantFrom('', 'pin', 'both', 'zzz'),
    isExact: fc.constant(false),
    languages: fc.option(fc.shuffledSubarray([...languageIds], { minLength: 1 }), {
      nil: undefined,
    }),
    categories: fc.subarray(['tasks', 'channels', 'errors']),
    kinds: fc.subarray(['idiom', 'none'] as const),
    only: fc.subarray(['everywhere', 'differ'] as const),
    sort: fc.constant(undefined),
    isGrouped: fc.constant(false),
    open: fc.constant([]),
  });
  fc.assert(
    fc.property(states, (state) => {
      for (const way of findWaysOut(state, select)) {
        expect(way.rows.length).toBeGreaterThan(0);
        expect(select(way.state)).toEqual(way.rows);
      }
    }),
  );
});

test.each([
  ['mutex zzz', { text: 'mutex', total: 2 }],
  ['mutex select', { text: 'select', total: 1 }],
  ['zzz yyy', undefined],
  ['mutex', undefined],
  ['', undefined],
])('findPart() of "%s" is %j', (text, expected) => {
  const totals: Readonly<Record<string, number>> = { mutex: 2, select: 1 };
  expect(findPart(text, (word) => totals[word] ?? 0)).toEqual(expected);
});

test('clearFilters() lets every row through and keeps columns, order and what is open', () => {
  const kept = { languages: ['rust'], sort: 'title', isGrouped: true, open: ['pin'] } as const;
  const state = {
    text: 'zzz',
    isExact: true,
    categories: ['x'],
    kinds: ['none'],
    only: ['differ'],
  } as const;
  expect(clearFilters({ ...state, ...kept })).toEqual({ ...EVERYTHING, ...kept });
});
