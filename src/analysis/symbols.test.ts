import { describe, expect, test } from '@jest/globals';
import { nameKey, wordKey } from './symbols';

describe('nameKey()', () => {
  test.each([
    ['ch <- v', 'ch<-v'],
    ['tokio::spawn()', 'tokio::spawn'],
    ['`select!`', 'select!'],
    ['join!()', 'join!'],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

test.each([
  ['promise.all', 'promiseall'],
  ['top-level await', 'toplevelawait'],
  ['tokio::join!', 'tokiojoin'],
  ['.await', ''],
  ['v := <-ch', ''],
  ['a b', ''],
])('%s is compared by its words as "%s"', (name, key) => {
  expect(wordKey(name)).toBe(key);
});
