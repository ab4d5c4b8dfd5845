import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose, endsInRieul, firstKeystroke, hasFinal, initials, keystrokes } from './hangul';

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

test.each(['비동기', 'ㅘ', 'ㄳㅏ', 'select', '', '의', '<-'])(
  'firstKeystroke(%j) is the first of its keystrokes',
  (text) => {
    expect(firstKeystroke(text)).toBe(keystrokes(text).charAt(0));
  },
);

test('compose() gives back every text of syllables from its keystrokes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[가-힣a-z ]{0,20}$/), (text) => {
      expect(compose(keystrokes(text))).toBe(text);
    }),
  );
});

test.each([
  ['비동기 io', 'ㅂㄷㄱ io'],
  ['꽃', 'ㄲ'],
  ['ㅂ비', 'ㅂㅂ'],
])('initials(%j) is %j', (text, consonants) => {
  expect(initials(text)).toBe(consonants);
});
