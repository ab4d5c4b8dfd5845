import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageIds } from '../../../data/languages';
import { hiddenColumns, moveColumn, toggleColumn } from './columns';

const columns = fc.shuffledSubarray([...languageIds], { minLength: 1 });
const language = fc.constantFrom(...languageIds);

test.each([
  [['go', 'rust', 'typescript'], 'rust', ['go', 'typescript']],
  [['typescript', 'go'], 'rust', ['typescript', 'go', 'rust']],
  [['go'], 'go', ['go']],
] as const)('toggleColumn() of %j with %s is %j', (shown, id, expected) => {
  expect(toggleColumn(shown, id)).toEqual(expected);
});

test.each([
  [['go', 'rust', 'typescript'], 'rust', -1, ['rust', 'go', 'typescript']],
  [['go', 'rust', 'typescript'], 'go', 1, ['rust', 'go', 'typescript']],
  [['go', 'rust'], 'go', -1, ['go', 'rust']],
  [['go', 'rust'], 'rust', 1, ['go', 'rust']],
  [['go', 'rust'], 'typescript', 1, ['go', 'rust']],
] as const)('moveColumn() of %j moves %s by %d: %j', (shown, id, by, expected) => {
  expect(moveColumn(shown, id, by)).toEqual(expected);
});

test('whatever is pressed, one to three columns are left, each once, and the rest is hidden', () => {
  const press = fc.tuple(language, fc.constantFrom('toggle' as const, -1 as const, 1 as const));
  fc.assert(
    fc.property(columns, fc.array(press), (start, presses) => {
      let shown: ReturnType<typeof toggleColumn> = start;
      for (const [id, how] of presses) {
        shown = how === 'toggle' ? toggleColumn(shown, id) : moveColumn(shown, id, how);
      }
      expect(shown.length).toBeGreaterThan(0);
      expect([...shown, ...hiddenColumns(shown)].sort()).toEqual([...languageIds].sort());
    }),
  );
});

test('moving a column there and back changes nothing, except at the edge', () => {
  fc.assert(
    fc.property(columns, language, (shown, id) => {
      const moved = moveColumn(shown, id, 1);
      if (moved !== shown) expect(moveColumn(moved, id, -1)).toEqual(shown);
    }),
  );
});
