import { expect, test } from '@jest/globals';
import { attribute, Problems } from './build';

test('attribute() gives each message to the program that it is about', () => {
  const text = [
    'something first',
    'a.ts(1,2): error TS1: bad',
    '  more about it',
    '',
    'wait-group.ts(3,4): error TS2: worse',
    'a.ts(5,6): error TS3: bad again',
  ].join('\n');
  expect([...attribute(text, /^(.+)\.ts\(\d+,\d+\): /)]).toEqual([
    ['', 'something first'],
    ['a', 'a.ts(1,2): error TS1: bad\n  more about it\na.ts(5,6): error TS3: bad again'],
    ['wait-group', 'wait-group.ts(3,4): error TS2: worse'],
  ]);
});

test('attribute() finds nothing in an empty text', () => {
  expect([...attribute('\n', /^(.+)\.ts/)]).toEqual([]);
});

test('Problems keeps a message once', () => {
  const problems = new Problems();
  for (const message of ['a', 'b', 'a']) problems.add('mutex', message);
  expect([...problems.byId]).toEqual([['mutex', ['a', 'b']]]);
});
