import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { categories } from '../../data/categories';
import { languageIds } from '../../data/languages';
import { HIT_KINDS } from '../../search/types';
import { formatRequest, parseRequest } from './model';

test('parseRequest() reads back whatever formatRequest() writes', () => {
  const requests = fc.record({
    text: fc.stringMatching(/^[a-z가-힣<\-:&=%+#?!, ]{0,40}$/),
    languages: fc.subarray([...languageIds]),
    kinds: fc.subarray([...HIT_KINDS]),
    categories: fc.subarray(categories.map(({ id }) => id)),
  });
  fc.assert(
    fc.property(requests, (state) => {
      expect(parseRequest(formatRequest(state))).toEqual({ state, rejected: [] });
    }),
  );
});

test('parseRequest() ignores what it does not know and says what', () => {
  expect(parseRequest('?q=a&lang=go,cobol&kind=page&category=channels,x')).toEqual({
    state: { text: 'a', languages: ['go'], kinds: [], categories: ['channels'] },
    rejected: ['lang=cobol', 'kind=page', 'category=x'],
  });
});
