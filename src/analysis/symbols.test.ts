import { describe, expect, test } from '@jest/globals';
import { nameKey, trimPunctuation } from './symbols';

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

describe('trimPunctuation()', () => {
  test.each([
    ['(#[tokio::main]).', '#[tokio::main]'],
    ['"tokio::spawn",', 'tokio::spawn'],
    ['<-ch)', '<-ch'],
    ['Arc<Mutex<T>>', 'Arc<Mutex<T>>'],
    ['f(x)', 'f(x)'],
    ['.await;', '.await'],
    ['(', '('],
    ['', ''],
  ])('leaves of %j the code %j', (chunk, code) => {
    expect(chunk.slice(...trimPunctuation(chunk))).toBe(code);
  });
});
