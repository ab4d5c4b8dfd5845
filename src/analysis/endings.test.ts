import { expect, test } from '@jest/globals';
import { gerunds, singular, verbalNoun, verbStems } from './endings';
import { compose } from './hangul';

test.each([
  ['기다리려면', '기다리'],
  ['기다립니다', '기다리'],
  ['보내는', '보내'],
  ['끝날', '끝나'],
  ['읽으면', '읽'],
  ['취소하고', '취소하'],
  ['닫아야', '닫'],
  ['닫혔는지', '닫'],
  ['막히면', '막'],
  ['기다려', '기다리'],
  ['보냈나요', '보내'],
  ['만드는', '만들'],
  ['취소됐는지', '취소되'],
])('the stems of %s are tried with %s among them', (word, stem) => {
  expect(verbStems(word).map(compose)).toContain(stem);
});

test('a word that is too short has no stem', () => {
  expect(verbStems('간')).toEqual([]);
});

test.each([
  ['취소하려면', '취소'],
  ['취소되었는지', '취소'],
  ['취소했을', '취소'],
  ['초기화시키는', '초기화'],
  ['제한', undefined],
  ['시간제한', undefined],
  ['자연재해', undefined],
  ['할당하는', '할당'],
  ['취소하더라도', '취소'],
  ['취소되므로', '취소'],
  ['기다리는', undefined],
])('the noun under %s is %s', (word, noun) => {
  expect(verbalNoun(word)).toBe(noun);
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
