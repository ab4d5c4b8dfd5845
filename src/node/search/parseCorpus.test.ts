import { describe, expect, test } from '@jest/globals';
import { parseCorpus, parseGlossary, parseQueries } from './parseCorpus';

describe('parseCorpus()', () => {
  test('gives a document a line, with the headings above the title as breadcrumb', () => {
    const line = { id: 'a', title: '나', headings: ['가', '나'], text: '본문', code: 'x' };
    expect(parseCorpus(`${JSON.stringify(line)}\n\n`, 'c.jsonl')).toMatchObject([
      { id: 'a', title: '나', breadcrumb: ['가'], text: '본문', code: 'x' },
    ]);
  });

  test.each([
    ['{"id":"a","title":"b"}\n{"title":"c"}', /Cannot read line 2 of c\.jsonl: [^]*id/],
    ['{"id":', /Cannot read line 1 of c\.jsonl: SyntaxError/],
  ])('says which line of %j is wrong', (text, message) => {
    expect(() => parseCorpus(text, 'c.jsonl')).toThrow(message);
  });
});

test('parseQueries() keeps the queries as they are', () => {
  expect(parseQueries('{"id":"q","class":"title","query":" <-ch "}', 'q.jsonl')).toEqual([
    { id: 'q', query: ' <-ch ' },
  ]);
});

test.each([
  '[{"ko":"퓨처","en":"future","variants":{"ko":["퓨쳐"],"en":["futures"]}}]',
  '{"ko":"퓨처","en":"future","variants":["퓨쳐","futures"]}\n',
])('parseGlossary() reads %s', (text) => {
  expect(parseGlossary(text, 'g')).toEqual([
    { ko: '퓨처', en: 'future', variants: ['퓨쳐', 'futures'] },
  ]);
});
