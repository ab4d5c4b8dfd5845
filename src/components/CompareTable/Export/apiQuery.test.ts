import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseParameters } from '../../../api/operations/parameters';
import { categories } from '../../../data/categories';
import { languages } from '../../../data/languages';
import { EVERYTHING } from '../model/state';
import type { TableState } from '../model/state';
import { apiQuery } from './apiQuery';

test.each([
  [{}, 'constructs.json', false, false],
  [
    { languages: ['go'], sort: 'title', isGrouped: true, open: ['mutex'] },
    'constructs.json',
    false,
    false,
  ],
  [{ categories: ['tasks'] }, 'categories/tasks.json', false, false],
  [{ categories: ['tasks', 'io'] }, 'constructs.json', false, true],
  [{ kinds: ['none'] }, 'constructs.json', false, true],
  [{ categories: ['tasks'], only: ['differ'] }, 'categories/tasks.json', false, true],
  [{ text: ' <-ch ' }, 'search?q=%3C-ch&kind=construct&locale=ko&limit=100', true, false],
  [
    { text: 'a&b', categories: ['io'], isExact: true },
    'search?q=a%26b&kind=construct&category=io&locale=ko&exact=true&limit=100',
    true,
    false,
  ],
  [
    { text: '고루틴', categories: ['io', 'tasks'] },
    'search?q=%EA%B3%A0%EB%A3%A8%ED%8B%B4&kind=construct&category=io,tasks&locale=ko&limit=100',
    true,
    false,
  ],
] as readonly (readonly [Partial<TableState>, string, boolean, boolean])[])(
  'apiQuery() of %j is %s',
  (change, path, needsServer, isWider) => {
    expect(apiQuery({ ...EVERYTHING, ...change }, 'ko')).toEqual({ path, needsServer, isWider });
  },
);

test('the search of the API understands every address that leads to it', () => {
  const vocabulary = { languages, categories: categories.map(({ id }) => id) };
  const texts = fc.stringMatching(/^[a-z가-힣<:&=%+#?!, ]{0,60}[a-z가-힣]$/);
  fc.assert(
    fc.property(
      texts,
      fc.subarray(vocabulary.categories),
      fc.boolean(),
      (text, chosen, isExact) => {
        const state = { ...EVERYTHING, text, isExact, categories: chosen };
        const { path } = apiQuery(state, 'en');
        const asked = parseParameters(new URL(path, 'https://x/').searchParams, vocabulary, 'ko');
        expect([asked.query, asked.locale]).toEqual([text.trim(), 'en']);
        expect(asked.options).toMatchObject({ kind: 'construct', ...(isExact && { exact: true }) });
        expect([asked.options.category ?? []].flat()).toEqual(chosen);
      },
    ),
  );
});
