import { expect, test } from '@jest/globals';
import type { PublicHit } from '../api/contract';
import { displayWidth, formatHits } from './formatHits';

const hit: PublicHit = {
  kind: 'section',
  id: 'lazy',
  title: '지연 실행',
  url: '/future#lazy',
  breadcrumb: [],
  excerpt: '퓨처는 폴링하기 전에는\n아무 일도 하지 않습니다.',
  highlights: {
    title: [[0, 2]],
    excerpt: [
      [0, 2],
      [14, 16],
    ],
  },
  languages: [],
};
const plain = { locale: 'en', columns: 100, hasColor: false } as const;

test.each([
  ['', 0],
  ['select!', 7],
  ['뮤텍스 a', 8],
  ['뮤텍스'.normalize('NFD'), 6],
  ['漢字かなカナ', 12],
  ['（全角）', 8],
  ['🦀', 2],
  ['e\u0301', 1],
  ['a\u200bb', 2],
  ['·…›', 3],
])('displayWidth(%j) is %i', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('formatHits() puts one hit on two lines', () => {
  expect(formatHits({ schemaVersion: 1, total: 1, result: [hit] }, plain)).toBe(
    [
      'section  지연 실행  /future#lazy',
      '         퓨처는 폴링하기 전에는 아무 일도 하지 않습니다.',
      '',
      '1 hit',
      '',
    ].join('\n'),
  );
});

test('formatHits() cuts an excerpt to the line, with what is marked in it', () => {
  const text = formatHits(
    { schemaVersion: 1, total: 5, result: [hit] },
    { locale: 'ko', columns: 25, hasColor: true },
  );
  expect(text).toBe(
    [
      '\u001b[2msection\u001b[0m  \u001b[1;33m지연\u001b[0m 실행  /future#lazy',
      '         \u001b[1;33m퓨처\u001b[0m는 폴링하기…',
      '',
      '5건 가운데 1건',
      '',
    ].join('\n'),
  );
});
