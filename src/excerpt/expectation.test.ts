import { describe, expect, test } from '@jest/globals';
import { parseExpectation } from './expectation';

describe('parseExpectation()', () => {
  test.each([
    ['fn main() {}', { expectation: 'output' }],
    ['', { expectation: 'output' }],
    ['// A comment that says what to expect: nothing', { expectation: 'output' }],
    ['// expect: output\n', { expectation: 'output' }],
    ['// expect: unordered-output\npackage main', { expectation: 'unordered-output' }],
    ['// expect: panic\n', { expectation: 'panic' }],
    ['// expect: compile-fail\n', { expectation: 'compile-fail' }],
    ['// expect: compile-fail E0382\n', { expectation: 'compile-fail', errorCode: 'E0382' }],
  ])('reads %j', (text, directive) => {
    expect(parseExpectation(text, 'a.rs')).toEqual(directive);
  });

  test.each([
    [
      '// expect: crash',
      'Cannot read "// expect: crash" in a.rs: write "// expect: " and one of output, unordered-output, compile-fail, panic',
    ],
    ['// expect:', 'Cannot read "// expect:" in a.rs'],
    ['//expect: panic', 'Cannot read "//expect: panic" in a.rs'],
    ['// Expect: panic', 'Cannot read "// Expect: panic" in a.rs'],
    ['// expect: compile-fail E0382 E0499', 'Cannot read'],
    [
      '// expect: compile-fail 382',
      'only compile-fail takes one more word, an error code such as E0382',
    ],
    ['// expect: panic E0382', 'only compile-fail takes one more word'],
    [
      'package main\n// expect: panic',
      'Cannot use the expectation in a.rs, line 2: it must be the first line',
    ],
    ['// expect: panic\n// expect: panic', 'line 2: it must be the first line'],
  ])('refuses %j', (text, message) => {
    expect(() => parseExpectation(text, 'a.rs')).toThrow(message);
  });
});
