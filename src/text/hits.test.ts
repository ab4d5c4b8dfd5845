import { expect, test } from '@jest/globals';
import type { PublicHit } from '../api/contract';
import { formatHits, formatNoHit } from './hits';

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

test('formatHits() puts one hit on two lines', () => {
  expect(formatHits({ schemaVersion: 1, total: 1, result: [hit] }, plain)).toBe(
    [
      'section  지연 실행  /future#lazy',
      '         퓨처는 폴링하기 전에는 아무 일도 하지 않습니다.',
      '',
      '1 entry',
      '',
    ].join('\n'),
  );
});

test('formatHits() cuts an excerpt to the line, with what is marked in it', () => {
  const text = formatHits(
    { schemaVersion: 1, total: 5, result: [hit] },
    { locale: 'ko', columns: 32, hasColor: true },
  );
  expect(text).toBe(
    [
      '\u001b[2msection\u001b[0m  \u001b[1;33m지연\u001b[0m 실행  /future#lazy',
      '         \u001b[1;33m퓨처\u001b[0m는 폴링하기 전에는…',
      '',
      '5건 가운데 1건',
      '',
    ].join('\n'),
  );
});

test('formatHits() gives the address a line of its own where the terminal is narrow', () => {
  const text = formatHits({ schemaVersion: 1, total: 1, result: [hit] }, { ...plain, columns: 24 });
  expect(text.split('\n').slice(0, 3)).toEqual([
    'section  지연 실행',
    '         /future#lazy',
    '         퓨처는 폴링하…',
  ]);
});

test('formatHits() keeps control characters from the terminal, and the marks in their places', () => {
  const title = 'a\u001b지연';
  const highlights: PublicHit['highlights'] = { title: [[2, 4]], excerpt: [] };
  const odd = { ...hit, title, url: 'a\u0007.md', highlights };
  const text = formatHits(
    { schemaVersion: 1, total: 1, result: [odd] },
    { ...plain, hasColor: true },
  );
  expect(text).toContain('a \u001b[1;33m지연\u001b[0m  a .md');
});

test('formatHits() says what was searched instead of the query', () => {
  const answer = { schemaVersion: 1, total: 1, result: [hit], reading: '퓨처' } as const;
  expect(formatHits({ ...answer, result: [hit] }, plain)).toMatch(/^Showing "퓨처"\. Add --exact/);
});

const none = { schemaVersion: 1, total: 0, result: [] as PublicHit[] } as const;

test('formatNoHit() quotes the query', () => {
  expect(formatNoHit(none, 'a\u001b', 'en')).toBe('No hit for "a\\u001b".');
});

test('formatNoHit() names the constructs that come nearest', () => {
  const answer = { ...none, nearest: [hit] };
  expect(formatNoHit(answer, 'a', 'en')).toBe('No hit for "a". The nearest: 지연 실행 (lazy).');
  expect(formatNoHit(answer, 'a', 'ko')).toContain('가장 가까운 항목: 지연 실행 (lazy).');
});

test('formatHits() says that a language in the query limits nothing where there is none of it', () => {
  const unknownLanguage = { value: 'ruts', suggestion: 'rust' } as const;
  const answer = { ...none, total: 1, result: [hit], unknownLanguage };
  expect(formatHits(answer, plain)).toMatch(
    /^"ruts" names no language, so nothing is limited by it\. Did you mean rust\?\n\nsection/,
  );
  expect(formatHits(answer, { ...plain, locale: 'ko' })).toContain('혹시 rust인가요?');
});
