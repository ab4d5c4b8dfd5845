import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kinds } from '../../../data/kinds';
import { languageIds } from '../../../data/languages';
import { EVERYTHING, ONLY, SORTS, formatTable, parseTable } from './state';
import type { TableState } from './state';

const KNOWN = { categories: ['tasks', 'channels'], constructs: ['mutex', 'select', 'spawn-task'] };

const columns = fc.shuffledSubarray([...languageIds], { minLength: 1 });
const states: fc.Arbitrary<TableState> = fc
  .record({
    text: fc.stringMatching(/^[a-z가-힣ㄱ-ㅎ<\-:&=%+#?!,.'" ]{0,40}$/),
    isExact: fc.boolean(),
    languages: fc.option(columns, { nil: undefined }),
    categories: fc.subarray(KNOWN.categories),
    kinds: fc.subarray(kinds.map(({ id }) => id)),
    only: fc.subarray([...ONLY]),
    sort: fc.constantFrom(undefined, ...SORTS),
    isGrouped: fc.boolean(),
    open: fc.subarray(KNOWN.constructs),
  })
  .map((state) => ({ ...state, isExact: state.isExact && state.text !== '' }));

test('parseTable() reads back whatever formatTable() writes', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseTable(formatTable(state), KNOWN)).toEqual({ state, rejected: [] });
    }),
  );
});

test('parseTable() accepts any query string, and what it makes of it can be written and read again', () => {
  const values = fc.string({ unit: 'binary', maxLength: 20 });
  const names = fc.constantFrom('q', 'lang', 'kind', 'only', 'open', 'sort', 'from', 'group', '%');
  const queries = fc.oneof(
    values,
    fc.array(fc.tuple(names, values)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const { state } = parseTable(`?${query}`, KNOWN);
      expect(state.languages?.length).not.toBe(0);
      expect(parseTable(formatTable(state), KNOWN)).toEqual({ state, rejected: [] });
    }),
  );
});

test('formatTable() of everything is empty', () => {
  expect(formatTable(EVERYTHING)).toBe('');
});

test('an address is short and can be read by people', () => {
  expect(
    formatTable({
      ...EVERYTHING,
      text: '<-ch',
      languages: ['rust', 'go'],
      categories: ['channels', 'tasks'],
      only: ['differ'],
      open: ['mutex', 'select'],
    }),
  ).toBe('?q=%3C-ch&lang=rust,go&category=channels,tasks&only=differ&open=mutex,select');
});

test.each([
  ['?lang=java,go&category=cats', { languages: ['go'] }, ['lang=java', 'category=cats']],
  ['?kind=some&only=here&sort=size', {}, ['kind=some', 'only=here', 'sort=size']],
  ['?group=kind&open=<script>', {}, ['group=kind', 'open=<script>']],
  ['?exact=true', {}, []],
  ['?from=go&to=rust', {}, []],
  ['?from=go', {}, ['from=go']],
  ['?from=cobol&to=rust', {}, ['from=cobol', 'to=rust']],
])('parseTable() of "%s" is %j and refuses %j', (search, changes, rejected) => {
  expect(parseTable(search, KNOWN)).toEqual({ state: { ...EVERYTHING, ...changes }, rejected });
});
