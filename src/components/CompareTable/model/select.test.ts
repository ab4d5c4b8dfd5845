import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kinds } from '../../../data/kinds';
import { languageIds } from '../../../data/languages';
import type { Hit } from '../../../search/types';
import { ROWS, idsOf } from '../../testing/rows';
import { constructsOf, countOptions, selectRows } from './select';
import type { Selection } from './select';
import { ONLY } from './state';

const ALL: Selection = {
  categories: [],
  kinds: [],
  only: [],
  shown: languageIds,
  ranked: undefined,
};

test.each([
  [{}, ['select', 'channel', 'atomics', 'pin']],
  [{ categories: ['channels'] }, ['channel', 'pin']],
  [{ categories: ['channels', 'tasks'] }, ['select', 'channel', 'atomics', 'pin']],
  [{ kinds: ['none'] }, ['atomics', 'pin']],
  [{ kinds: ['none', 'partial'] }, ['select', 'atomics', 'pin']],
  [{ kinds: ['none'], shown: ['go'] }, ['pin']],
  [{ kinds: ['idiom'], shown: ['go', 'rust'] }, []],
  [{ only: ['everywhere'] }, ['select', 'channel']],
  [{ only: ['everywhere'], shown: ['go', 'rust'] }, ['select', 'channel', 'atomics']],
  [{ only: ['differ'] }, ['select', 'atomics', 'pin']],
  [{ only: ['differ'], shown: ['go', 'rust'] }, ['atomics', 'pin']],
  [{ only: ['differ', 'everywhere'] }, ['select']],
  [{ only: ['differ'], shown: ['go'] }, []],
  [{ ranked: ['pin', 'unknown', 'select'] }, ['pin', 'select']],
  [{ ranked: ['pin', 'select'], categories: ['tasks'] }, ['select']],
  [{ ranked: [] }, []],
] as readonly (readonly [Partial<Selection>, readonly string[]])[])(
  'selectRows() of %j is %j',
  (change, expected) => {
    expect(idsOf(selectRows(ROWS, { ...ALL, ...change }))).toEqual(expected);
  },
);

test('the number beside an option is the number of rows after it alone is chosen of its filter', () => {
  const selections: fc.Arbitrary<Selection> = fc.record({
    categories: fc.subarray(['tasks', 'channels']),
    kinds: fc.subarray(kinds.map(({ id }) => id)),
    only: fc.subarray([...ONLY]),
    shown: fc.shuffledSubarray([...languageIds], { minLength: 1 }),
    ranked: fc.option(fc.shuffledSubarray([...idsOf(ROWS)]), { nil: undefined }),
  });
  fc.assert(
    fc.property(selections, (selection) => {
      const counts = countOptions(ROWS, ['tasks', 'channels'], selection);
      const rowsWith = (change: Partial<Selection>) =>
        selectRows(ROWS, { ...selection, ...change }).length;
      expect(counts.categories.get('tasks')).toBe(rowsWith({ categories: ['tasks'] }));
      expect(counts.kinds.get('none')).toBe(rowsWith({ kinds: ['none'] }));
      // Both of "only" are asked of a row: one that is chosen counts what is there now.
      for (const only of selection.only) expect(counts.only.get(only)).toBe(rowsWith({}));
    }),
  );
});

test('constructsOf() names each construct once, at its best hit', () => {
  const hits = ['b', undefined, 'a', 'b'].map((construct) => ({ document: { construct } }) as Hit);
  expect(constructsOf(hits)).toEqual(['b', 'a']);
});
