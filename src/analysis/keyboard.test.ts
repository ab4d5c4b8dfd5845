import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keystrokes } from './hangul';
import { toHangul, toLatin } from './keyboard';

describe('toHangul()', () => {
  test.each([
    ['qlehdrl', '비동기'],
    ['thdbrnjs', '소유권'],
    ['todxorP', '생태계'],
    ['RhcQkf', '꽃빨'],
    ['aufcl', '멸치'],
    ['ekfr', '닭'],
    ['rkqt', '값'],
    ['select', undefined],
    ['r', undefined],
    ['a1', undefined],
    ['', undefined],
  ])('takes the keys %j for %j', (keys, hangul) => {
    expect(toHangul(keys)).toBe(hangul);
  });
});

describe('toLatin()', () => {
  test.each([
    ['ㄴ딛ㅊㅅ', 'select'],
    ['ㅉ걋ㄷㄲㄷㅁㅇ', 'writeread'],
    ['ㅇㄷ퍛ㄷ', 'device'],
    ['새ㅏㅑㅐ', 'tokio'],
  ])('takes %j for the keys %j', (hangul, keys) => {
    expect(toLatin(hangul)).toBe(keys);
  });
});

test('what a Korean word types in English mode is read back, whatever the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[가-힣]{1,8}$/), (word) => {
      const typed = [...keystrokes(word)].map((jamo) => {
        const key = toLatin(jamo);
        return /[ㅃㅉㄸㄲㅆㅒㅖ]/.test(jamo) ? key.toUpperCase() : key;
      });
      expect(toHangul(typed.join(''))).toBe(word);
    }),
  );
});
