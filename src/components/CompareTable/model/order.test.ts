import { expect, test } from '@jest/globals';
import { ROWS, idsOf, row } from '../../testing/rows';
import { differenceOf, groupRows, sortRows } from './order';
import type { Ordering } from './order';

const BY_ID: Ordering = { sort: undefined, shown: ['go', 'rust', 'typescript'], locale: 'ko' };
const found = [...ROWS].reverse();

test.each([
  [{}, ['pin', 'atomics', 'channel', 'select']],
  [{ sort: 'chapter' }, ['select', 'channel', 'atomics', 'pin']],
  [{ sort: 'title' }, ['atomics', 'channel', 'pin', 'select']],
  [{ sort: 'difference' }, ['pin', 'atomics', 'select', 'channel']],
  [{ sort: 'difference', shown: ['go', 'rust'] }, ['pin', 'atomics', 'channel', 'select']],
  [{ sort: 'difference', shown: ['typescript'] }, ['atomics', 'pin', 'select', 'channel']],
] as readonly (readonly [Partial<Ordering>, readonly string[]])[])(
  'sortRows() by %j is %j',
  (change, expected) => {
    expect(idsOf(sortRows(found, ROWS, { ...BY_ID, ...change }))).toEqual(expected);
    expect(idsOf(found)).toEqual(['pin', 'atomics', 'channel', 'select']);
  },
);

test('titles are in the order of the locale: Hangul by its syllables', () => {
  const rows = ['하나', '가나', 'Waker', '나'].map((title) => ({
    ...row(title, 'tasks', ['none', 'none', 'none']),
    title: { ko: title, en: title },
  }));
  expect(idsOf(sortRows(rows, rows, { ...BY_ID, sort: 'title' }))).toEqual([
    '가나',
    '나',
    '하나',
    'Waker',
  ]);
});

test('differenceOf() is 0 only where all have an equivalent', () => {
  const all = ['go', 'rust', 'typescript'] as const;
  expect(ROWS.map((each) => differenceOf(each, all) > 0)).toEqual([true, false, true, true]);
  expect(differenceOf(row('x', 'tasks', ['none', 'none', 'none']), all)).toBeGreaterThan(0);
});

test('groupRows() keeps the order of categories and, inside, of rows, and leaves out empty ones', () => {
  const groups = groupRows(found, ['channels', 'errors', 'tasks']);
  expect(groups.map(({ category, rows }) => [category, idsOf(rows)])).toEqual([
    ['channels', ['pin', 'channel']],
    ['tasks', ['atomics', 'select']],
  ]);
});
