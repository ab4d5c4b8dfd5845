import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { displayWidth, fittingStart, padEnd } from './displayWidth';

test.each([
  ['', 0],
  ['select!', 7],
  ['뮤텍스 a', 8],
  ['뮤텍스'.normalize('NFD'), 6],
  ['漢字かなカナ', 12],
  ['（全角）', 8],
  ['🦀', 2],
  ['👩‍👩‍👧', 2],
  ['❤️', 2],
  ['❤', 1],
  ['1️⃣', 2],
  ['🇰🇷', 2],
  ['e\u0301', 1],
  ['a\u200bb', 2],
  ['a\u001bb', 2],
  ['·…›', 3],
  ['㈜', 2],
])('displayWidth(%j) is %i', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

const texts = fc.string({ unit: fc.constantFrom('a', '뮤', '漢', '🦀', 'e\u0301', ' ', '👩‍👩‍👧') });

test('fittingStart() gives a start that fits, to which the next letter does not', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (text, columns) => {
      const start = fittingStart(text, columns);
      expect(text.startsWith(start)).toBe(true);
      expect(displayWidth(start)).toBeLessThanOrEqual(columns);
      if (start !== text) expect(displayWidth(start)).toBeGreaterThanOrEqual(columns - 1);
    }),
  );
});

test('padEnd() makes every text as wide as asked for, unless it is wider', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (text, columns) => {
      expect(displayWidth(padEnd(text, columns))).toBe(Math.max(columns, displayWidth(text)));
    }),
  );
});
