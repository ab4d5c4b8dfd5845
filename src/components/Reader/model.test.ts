import { expect, test } from '@jest/globals';
import { READERS, findReader, formatReader, languagesOf, orderOf, parseReader } from './model';

test.each([...READERS, { known: ['typescript', 'go'], target: 'rust' } as const])(
  'parseReader() reads back %j',
  (reader) => expect(parseReader(formatReader(reader))).toEqual(reader),
);

test.each(['', 'go', '>rust', 'go>', 'go>go', 'go,go>rust', 'java>rust', 'go>rust>go', 'go,>rust'])(
  'parseReader() refuses "%s"',
  (text) => expect(parseReader(text)).toBeUndefined(),
);

test.each([
  ['?from=go&to=rust', { known: ['go'], target: 'rust' }],
  ['?q=x&from=typescript,go&to=rust', { known: ['typescript', 'go'], target: 'rust' }],
  ['?from=go', undefined],
  ['?from=go&to=java', undefined],
])('findReader() of "%s" is %j', (search, reader) => expect(findReader(search)).toEqual(reader));

test('a reader sees what they know, what they read for, and only then the rest', () => {
  const reader = { known: ['typescript'], target: 'go' } as const;
  expect(languagesOf(reader)).toEqual(['typescript', 'go']);
  expect(orderOf(reader)).toEqual(['typescript', 'go', 'rust']);
  expect([languagesOf(undefined), orderOf(undefined)]).toEqual(
    Array(2).fill(['go', 'rust', 'typescript']),
  );
});
