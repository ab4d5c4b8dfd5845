import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText, splitCode } from './model';

test.each([
  [
    '`await`는 기다립니다',
    [
      ['await', true],
      ['는 기다립니다', false],
    ],
  ],
  [
    '`a`와 `b`',
    [
      ['a', true],
      ['와 ', false],
      ['b', true],
    ],
  ],
  ['코드 없음', [['코드 없음', false]]],
  ['짝 없는 ` 하나', [['짝 없는 ` 하나', false]]],
  ['', []],
])('splitCode() of %j', (sentence, expected) => {
  expect(splitCode(sentence).map(({ text, isCode }) => [text, isCode])).toEqual(expected);
});

test('plainText() takes out backticks only', () => {
  const sentences = fc.stringMatching(/^[a가`<& ]{0,30}$/);
  fc.assert(
    fc.property(sentences, (sentence) => {
      expect(plainText(sentence).replaceAll('`', '')).toBe(sentence.replaceAll('`', ''));
    }),
  );
});
