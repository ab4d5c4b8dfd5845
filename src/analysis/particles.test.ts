import { describe, expect, test } from '@jest/globals';
import { isParticle, stem } from './particles';

describe('stem()', () => {
  test.each([
    ['비동기의', '비동기'],
    ['고루틴을', '고루틴'],
    ['고루틴은', '고루틴'],
    ['퓨처는', '퓨처'],
    ['채널로', '채널'],
    ['스레드로', '스레드'],
    ['런타임으로', '런타임'],
    ['런타임에서는', '런타임'],
    ['뮤텍스와', '뮤텍스'],
    ['채널과의', '채널'],
    ['런타임이라면', '런타임'],
    ['뮤텍스예요', '뮤텍스'],
    ['런타임에서의', '런타임'],
    ['퓨처들을', '퓨처'],
    ['태스크들', '태스크'],
    ['순서대로', '순서'],
  ])('takes the particle off %s', (word, noun) => {
    expect(stem(word)).toBe(noun);
  });

  test.each([
    ['비동기'],
    ['값으로'],
    ['만들'],
    ['고루틴'],
    ['고루틴는'],
    ['퓨처은'],
    ['나는'],
    ['가능'],
    [''],
  ])('leaves %j as it is', (word) => {
    expect(stem(word)).toBeUndefined();
  });
});

test('isParticle() knows a particle that stands alone after code', () => {
  expect(['은', '에서는', '처럼'].map(isParticle)).toEqual([true, true, true]);
  expect(['함수', 'the'].map(isParticle)).toEqual([false, false]);
});
