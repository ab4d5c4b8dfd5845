import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { displayWidth } from './displayWidth';
import { wrap, wrapIndented } from './wrap';

test('wrap() breaks between words and keeps Korean words whole', () => {
  expect(wrap('처음에는 빠릅니다', 10)).toEqual(['처음에는', '빠릅니다']);
});

test('wrap() keeps the line ends of the text', () => {
  expect(wrap('a\n\nb', 20)).toEqual(['a', '', 'b']);
});

test('wrap() breaks a word that is longer than a line', () => {
  expect(wrap('abcdefghijklm', 10)).toEqual(['abcdefghij', 'klm']);
});

test('wrapIndented() leaves empty lines empty', () => {
  expect(wrapIndented('a\n\nb', 2, 20)).toBe('  a\n\n  b');
});

test('wrap() loses no letter and makes no line too long', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', '뮤', '🦀') }), { maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 40 }), (all, columns) => {
      const lines = wrap(all.join(' '), columns);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
    }),
  );
});
