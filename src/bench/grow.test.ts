import { describe, expect, test } from '@jest/globals';
import { parseCorpus } from '../node/search/parseCorpus';
import { grow } from './grow';

const text = '소유권 규칙은 컴파일러가 검사합니다 borrow checker reports errors '.repeat(4);
const documents = parseCorpus(
  [
    { id: 'a', title: '소유권', headings: ['기초', '소유권'], text, code: 'let value = owner;' },
    { id: 'b', title: 'Borrow checker', text, code: '' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  'c.jsonl',
);

describe('grow()', () => {
  test('keeps the documents and adds copies under ids of their own', () => {
    const grown = grow(documents, 3);
    expect(grown.slice(0, 2)).toEqual(documents);
    expect(grown.map(({ id }) => id)).toEqual(['a', 'b', 'a~1', 'b~1', 'a~2', 'b~2']);
  });

  test('gives a copy other words, the same wherever it says the word', () => {
    const [, , first, second] = grow(documents, 2);
    expect(first?.text).not.toBe(text);
    expect(second?.text).toBe(first?.text);
    const words = first?.text.split(' ') ?? [];
    expect(words.slice(0, 8)).toEqual(words.slice(8, 16));
  });

  test('makes copies that differ from each other', () => {
    const texts = grow(documents, 8)
      .filter(({ id }) => id.startsWith('a'))
      .map((document) => document.text);
    expect(new Set(texts).size).toBe(8);
  });

  test('leaves about half of the words as they are', () => {
    const before = text.split(' ').slice(0, 8);
    const kept = grow(documents, 33)
      .filter(({ id }) => id.startsWith('a~'))
      .flatMap((document) => document.text.split(' ').slice(0, 8))
      .filter((word, at) => word === before[at % 8]);
    expect(kept.length / (32 * 8)).toBeGreaterThan(0.4);
    expect(kept.length / (32 * 8)).toBeLessThan(0.6);
  });

  test('gives the same for the same', () => {
    expect(grow(documents, 4)).toEqual(grow(documents, 4));
  });
});
