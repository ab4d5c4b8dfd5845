import { describe, expect, test } from '@jest/globals';
import { endsInRieul, hasFinal, keystrokes } from './hangul';

describe('keystrokes()', () => {
  test.each([
    ['비동기', 'ㅂㅣㄷㅗㅇㄱㅣ'],
    ['과', 'ㄱㅗㅏ'],
    ['값', 'ㄱㅏㅂㅅ'],
    ['ㄳ', 'ㄱㅅ'],
    ['go의', 'goㅇㅡㅣ'],
  ])('of %s are %s', (text, keys) => {
    expect(keystrokes(text)).toBe(keys);
  });

  test.each([
    ['비동깅', '비동기의'],
    ['고루티', '고루틴'],
    ['소유권 규ㅊ', '소유권 규칙'],
  ])('of the half-typed %s start those of %s', (half, whole) => {
    expect(keystrokes(whole).startsWith(keystrokes(half))).toBe(true);
  });
});

describe('the end of a syllable', () => {
  test.each([
    ['틴', true, false],
    ['기', false, false],
    ['널', true, true],
    ['a', false, false],
  ])('%s: consonant %s, ㄹ %s', (syllable, final, rieul) => {
    expect([hasFinal(syllable), endsInRieul(syllable)]).toEqual([final, rieul]);
  });
});
