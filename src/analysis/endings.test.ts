import { expect, test } from '@jest/globals';
import { gerunds, singular, verbStems } from './endings';
import { compose } from './hangul';

test.each([
  ['기다리려면', '기다리'],
  ['기다립니다', '기다리'],
  ['보내는', '보내'],
  ['끝날', '끝나'],
  ['읽으면', '읽'],
  ['취소하고', '취소하'],
])('the stems of %s are tried with %s among them', (word, stem) => {
  expect(verbStems(word).map(compose)).toContain(stem);
});

test('a word that is too short has no stem', () => {
  expect(verbStems('간')).toEqual([]);
});

test.each([
  ['사용하는', '사용하기'],
  ['사용하려면', '사용하기'],
  ['사용할', '사용하기'],
  ['읽으려면', '읽기'],
  ['만드는', '만들기'],
])('%s asks for %s', (word, gerund) => {
  expect(gerunds(word)).toContain(gerund);
});

test.each([
  ['goroutines', 'goroutine'],
  ['processes', 'process'],
  ['futures', 'future'],
  ['libraries', 'library'],
  ['matches', 'match'],
  ['class', undefined],
  ['async', undefined],
  ['bus', undefined],
  ['is', undefined],
])('the singular of %s is %s', (word, base) => {
  expect(singular(word)).toBe(base);
});
