import { describe, expect, test } from '@jest/globals';
import { nameKey } from './symbols';

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
