import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HIT_KINDS, formatRequest, parseRequest } from './model';

test('parseRequest() reads back whatever formatRequest() writes', () => {
  const requests = fc.record({
    text: fc.stringMatching(/^[a-z가-힣<\-:&=%+#?!, ]{0,40}$/),
    language: fc.constantFrom(undefined, 'go' as const, 'typescript' as const),
    kind: fc.constantFrom(undefined, ...HIT_KINDS),
  });
  fc.assert(
    fc.property(requests, (state) => {
      expect(parseRequest(formatRequest(state))).toEqual({ state, rejected: [] });
    }),
  );
});

test('parseRequest() ignores what it does not know and says what', () => {
  expect(parseRequest('?q=a&lang=go,rust&kind=page')).toEqual({
    state: { text: 'a', language: undefined, kind: undefined },
    rejected: ['lang=go,rust', 'kind=page'],
  });
});
