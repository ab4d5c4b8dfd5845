import { expect, test } from '@jest/globals';
import { createIndex } from '../createIndex';
import { documents, makeDocument } from '../fixtures';
import { search } from '../query';
import { keepNames } from './namesOnly';

test('keepNames() leaves constructs and sections without their texts', () => {
  const kept = keepNames({ documents }).documents;
  expect(kept.map(({ kind }) => kind)).not.toContain('symbol');
  for (const { id, code, otherText } of kept) expect([id, code, otherText]).toEqual([id, '', '']);
});

test('keepNames() keeps the first sentence of a construct', () => {
  const construct = makeDocument({ id: 'a', kind: 'construct', text: '하나입니다. 둘입니다.' });
  const section = makeDocument({ id: 'b', text: '하나입니다. 둘입니다.' });
  expect(keepNames({ documents: [construct, section] }).documents.map(({ text }) => text)).toEqual([
    '하나입니다.',
    '',
  ]);
});

test.each([
  '고루틴',
  '고루틴을',
  '<-ch',
  'select!',
  '지연 실행',
  'ㅈㅇ ㅅㅎ',
  'goroutine',
  'rhfnxls',
])('the names alone answer %j as the whole does', (query) => {
  const first = (index: ReturnType<typeof createIndex>) =>
    search(index, query).hits[0]?.document.id;
  const whole = first(createIndex({ documents }));
  expect(whole).toBeDefined();
  expect(first(createIndex(keepNames({ documents })))).toBe(whole);
});
