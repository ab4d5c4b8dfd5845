import { expect, test } from '@jest/globals';
import { constructs, glossary } from '../data';
import { buildMentions } from './mentions';

const korean = buildMentions(constructs, glossary, 'ko');
const english = buildMentions(constructs, glossary, 'en');

test.each([
  ['tokio::spawn', 'spawn-task'],
  ['select', 'select'],
  ['select!', 'select'],
  ['<-ch', 'channel-bounded'],
  ['Promise.all', 'join-fixed'],
  ['notified()', 'notify'],
  // Of two constructs, and of none.
  ['sync.WaitGroup', undefined],
  ['ctx', undefined],
  ['tokio::spawn(f())', undefined],
])('findName() of "%s" is %s', (code, construct) => {
  expect(korean.findName(code)).toBe(construct);
  expect(english.findName(code)).toBe(construct);
});

const found = (mentions: typeof korean, text: string) =>
  mentions.findTerms(text).map(({ start, end, construct }) => [text.slice(start, end), construct]);

test.each([
  [
    '고루틴(goroutine)은 스레드에서 돕니다',
    [
      ['고루틴', 'spawn-task'],
      ['스레드', 'os-thread'],
    ],
  ],
  ['취소 토큰을 넘깁니다', [['취소 토큰', 'cancel-token']]],
  [
    '세마포어의 허가들은',
    [
      ['세마포어', 'semaphore'],
      ['허가', 'semaphore'],
    ],
  ],
  // Other words that only begin so, and a term that means several things.
  ['채널링과 멀티스레드', []],
  ['신호를 받습니다', []],
])('Korean terms of "%s" are %j', (text, terms) => {
  expect(found(korean, text)).toEqual(terms);
});

test.each([
  [
    'Goroutines and mutexes',
    [
      ['Goroutines', 'spawn-task'],
      ['mutexes', 'mutex'],
    ],
  ],
  ['a thread-safe channel', [['channel', 'channel-bounded']]],
  ['multithreaded', []],
])('English terms of "%s" are %j', (text, terms) => {
  expect(found(english, text)).toEqual(terms);
});
