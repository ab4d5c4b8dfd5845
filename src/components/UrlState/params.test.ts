import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_TEXT, carryParams, createParamReader, formatParams } from './params';

const LANGUAGES = ['go', 'rust', 'typescript'] as const;

test('formatParams() then readText() gives back any text that a field can hold', () => {
  const typed = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/\p{Cc}/gu, ''))
    .filter((text) => text.length <= LONGEST_TEXT);
  fc.assert(
    fc.property(typed, (text) => {
      expect(createParamReader(formatParams({ q: text })).readText('q')).toBe(text);
    }),
  );
});

test('formatParams() never throws and never starts a second parameter from a value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...new URLSearchParams(formatParams({ q: text })).keys()].length).toBeLessThan(2);
    }),
  );
});

test('formatParams() leaves out what is empty', () => {
  expect(formatParams({ q: '', lang: '' })).toBe('');
});

test.each([
  ['?lang=rust,go', ['go', 'rust'], []],
  ['?lang=go,go', ['go'], []],
  ['?lang=', [], []],
  ['?lang=java,go', ['go'], ['lang=java']],
  ['?lang=%E0%A4%A', [], ['lang=\uFFFD%A']],
])('readChoices() of "%s" keeps %j and refuses %j', (search, kept, rejected) => {
  const reader = createParamReader(search);
  expect(reader.readChoices('lang', LANGUAGES)).toEqual(kept);
  expect(reader.rejected).toEqual(rejected);
});

test.each([
  ['?lang=rust,go', ['rust', 'go'], []],
  ['?lang=rust,go,rust', ['rust', 'go'], []],
  ['?lang=typescript&lang=java,go', ['typescript', 'go'], ['lang=java']],
])('readOrdered() of "%s" keeps the order %j and refuses %j', (search, kept, rejected) => {
  const reader = createParamReader(search);
  expect(reader.readOrdered('lang', LANGUAGES)).toEqual(kept);
  expect(reader.rejected).toEqual(rejected);
});

test('readChoice() takes the first of repeated values and names the others', () => {
  const reader = createParamReader('?sort=title&sort=chapter');
  expect(reader.readChoice('sort', ['title', 'chapter'])).toBe('title');
  expect(reader.rejected).toEqual(['sort=chapter']);
});

test.each([
  ['', '', ''],
  ['?q=a', '', '?q=a'],
  ['', '?from=go&to=rust&x=1', '?from=go&to=rust'],
  ['?q=a', '?from=%3C&q=b', '?q=a&from=%3C'],
  ['?from=rust', '?from=go&to=rust', '?from=rust&to=rust'],
])('carryParams() of "%s" from "%s" is "%s"', (search, current, expected) => {
  expect(carryParams(search, current, ['from', 'to'])).toBe(expected);
});

test('readChoice() refuses an unknown value and says which', () => {
  const reader = createParamReader('?kind=<script>');
  expect(reader.readChoice('kind', ['symbol'])).toBeUndefined();
  expect(reader.rejected).toEqual(['kind=<script>']);
});

test('readText() cuts a text of 10 kB, says so, and drops control characters', () => {
  const reader = createParamReader(`?q=${'가'.repeat(10_000)}%00`);
  expect(reader.readText('q')).toBe('가'.repeat(LONGEST_TEXT));
  expect(reader.rejected).toEqual([`q=${'가'.repeat(24)}…`]);
  expect(createParamReader('?q=a%00%1Bb').readText('q')).toBe('ab');
});
