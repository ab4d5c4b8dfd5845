import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PublicConstructSummary, PublicCounterpart } from '../../api/contract';
import type { Hit } from '../../search/types';
import {
  EVERYTHING,
  constructsOf,
  formatTable,
  namesBeside,
  parseTable,
  selectRows,
  toggleLanguage,
} from './model';
import type { TableState } from './model';

const CATEGORIES = ['tasks', 'channels'];

const states: fc.Arbitrary<TableState> = fc.record({
  text: fc.stringMatching(/^[a-z가-힣<\-:&=%+#?! ]{0,40}$/),
  languages: fc.subarray([...EVERYTHING.languages], { minLength: 1 }),
  category: fc.constantFrom(undefined, ...CATEGORIES),
});

test('parseTable() reads back whatever formatTable() writes', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseTable(formatTable(state), CATEGORIES)).toEqual({ state, rejected: [] });
    }),
  );
});

test('parseTable() accepts any query string and shows at least one language', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      expect(parseTable(`?${query}`, CATEGORIES).state.languages.length).toBeGreaterThan(0);
    }),
  );
});

test('formatTable() of everything is empty', () => {
  expect(formatTable(EVERYTHING)).toBe('');
});

test('parseTable() ignores what it does not know and says what', () => {
  expect(parseTable('?lang=java,go&category=cats', CATEGORIES)).toEqual({
    state: { ...EVERYTHING, languages: ['go'] },
    rejected: ['lang=java', 'category=cats'],
  });
});

test('toggleLanguage() keeps the order of the columns and the last of them', () => {
  const withoutRust = toggleLanguage(EVERYTHING, 'rust');
  expect(withoutRust.languages).toEqual(['go', 'typescript']);
  expect(toggleLanguage(withoutRust, 'rust')).toEqual(EVERYTHING);
  const goOnly = toggleLanguage(withoutRust, 'typescript');
  expect(toggleLanguage(goOnly, 'go')).toBe(goOnly);
});

const row = (id: string, category: string) => ({ id, category }) as PublicConstructSummary;
const ROWS = [row('a', 'tasks'), row('b', 'channels'), row('c', 'tasks')];

test.each([
  [undefined, undefined, ['a', 'b', 'c']],
  ['tasks', undefined, ['a', 'c']],
  [undefined, ['c', 'b'], ['c', 'b']],
  ['tasks', ['c', 'b', 'unknown', 'a'], ['c', 'a']],
  ['tasks', [], []],
])('selectRows() of %j ranked %j is %j', (category, ranked, expected) => {
  expect(selectRows(ROWS, category, ranked).map(({ id }) => id)).toEqual(expected);
});

test('constructsOf() names each construct once, at its best hit', () => {
  const hits = ['b', undefined, 'a', 'b'].map((construct) => ({ document: { construct } }) as Hit);
  expect(constructsOf(hits)).toEqual(['b', 'a']);
});

test('namesBeside() leaves out what the syntax shows', () => {
  const symbols = ['sync.Mutex', 'mu.Lock', 'mu.Unlock', 'mu.TryLock'].map((name) => ({
    name,
    url: 'https://pkg.go.dev/sync#Mutex',
  }));
  const counterpart: PublicCounterpart = { kind: 'equivalent', symbols, syntax: 'mu.Lock()' };
  expect(namesBeside(counterpart)).toEqual(['sync.Mutex', 'mu.Unlock']);
});
