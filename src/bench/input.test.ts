import { describe, expect, test } from '@jest/globals';
import { parseCases, readInput } from './input';

describe('parseCases()', () => {
  test('gives a case a line', () => {
    const line = { id: 'q1', class: 'title', query: '소유권', relevant: ['a'] };
    expect(parseCases(`${JSON.stringify(line)}\n\n`, 'q.jsonl')).toEqual([line]);
  });

  test.each([
    ['{"id":"a","query":"b"}', /Cannot read line 1 of q\.jsonl: [^]*class/],
    ['\n{"id":"a","class":"c","query":"b","relevant":[]}', /line 2 of q\.jsonl: [^]*relevant/],
    ['{', /line 1 of q\.jsonl: SyntaxError/],
  ])('says which line of %j is wrong', (text, message) => {
    expect(() => parseCases(text, 'q.jsonl')).toThrow(message);
  });
});

test('readInput() says which file there is not', () => {
  const options = { corpus: '/none/c.jsonl', queries: 'q.jsonl', only: [], write: false };
  expect(() => readInput('/', { ...options, help: false })).toThrow(
    'Cannot read "/none/c.jsonl": no such file',
  );
});
