import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageIds } from '../../data/languages';
import {
  aim,
  findReader,
  formatReader,
  languagesOf,
  orderOf,
  parseReader,
  toggleKnown,
} from './model';
import type { Reader } from './model';

test('whatever a reader clicks, some languages are known and another is read for', () => {
  const clicks = fc.array(
    fc.tuple(fc.constantFrom(toggleKnown, aim), fc.constantFrom(...languageIds)),
  );
  fc.assert(
    fc.property(clicks, (all) => {
      let reader: Reader | undefined;
      for (const [change, language] of all) {
        reader = change(reader, language);
        expect(parseReader(formatReader(reader))).toEqual(reader);
        expect(reader.known.length).toBeLessThanOrEqual(2);
        if (change === aim) expect(reader.target).toBe(language);
      }
    }),
  );
});

const fromGo = { known: ['go'], target: 'rust' } as const;

test.each([
  [undefined, 'go', 'go>rust'],
  [undefined, 'rust', 'rust>go'],
  [fromGo, 'typescript', 'go,typescript>rust'],
  [fromGo, 'rust', 'go,rust>typescript'],
  [fromGo, 'go', 'go>rust'],
  [{ known: ['go', 'typescript'], target: 'rust' }, 'go', 'typescript>rust'],
  [{ known: ['go', 'typescript'], target: 'rust' }, 'rust', 'typescript,rust>go'],
] as const)('toggleKnown() of %j by %s gives %s', (reader, language, expected) => {
  expect(formatReader(toggleKnown(reader, language))).toBe(expected);
});

test.each([
  [undefined, 'rust', 'go>rust'],
  [undefined, 'go', 'rust>go'],
  [fromGo, 'typescript', 'go>typescript'],
  [fromGo, 'go', 'rust>go'],
  [{ known: ['go', 'typescript'], target: 'rust' }, 'go', 'typescript>go'],
] as const)('aim() of %j at %s gives %s', (reader, language, expected) => {
  expect(formatReader(aim(reader, language))).toBe(expected);
});

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
