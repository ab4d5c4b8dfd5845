import { expect, test } from '@jest/globals';
import { preferLocale } from './locale';

test.each([
  [null, 'ko'],
  ['', 'ko'],
  ['*', 'ko'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['EN-us', 'en'],
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['fr, en;q=0.8, ko;q=0.5', 'en'],
  ['ko;q=0.5, en ; q=0.8', 'en'],
  ['en;q=0', 'ko'],
  ['en;q=high', 'ko'],
  [';;q=,,', 'ko'],
])('preferLocale(%j) is %s', (header, locale) => {
  expect(preferLocale(header)).toBe(locale);
});
