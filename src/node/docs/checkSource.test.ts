import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkSource } from './checkSource';
import { readPages } from './readDocs';

describe('checkSource()', () => {
  test.each([
    [':::tip 제목\n\n본문\n\n:::', 'write an admonition as :::tip[title]'],
    ['```go\nx\n```', 'code stands in the page'],
    ['# 제목', 'the title belongs into the front matter'],
    ['타입은 map[string]int{}입니다.', '{} would vanish'],
    ['값은 {x}입니다.', '{x} would vanish'],
    ['** 굵게**는', 'the emphasis does not end'],
  ])('finds the trap in %j', (source, problem) => {
    expect(checkSource(source, 'docs/x.mdx').join('\n')).toContain(`docs/x.mdx:1: ${problem}`);
  });

  test.each([
    [':::tip[제목]\n\n본문\n\n:::'],
    ['## 제목 {/* #id */}'],
    ['`map[string]int{}`'],
    ['**마크다운(Markdown)**을 씁니다.'],
    ['12:30에 시작합니다.'],
  ])('accepts %j', (source) => {
    expect(checkSource(source, 'docs/x.mdx')).toEqual([]);
  });
});

const pages = readPages(resolve(__dirname, '../../..'));

test.each(pages.map((pair) => [pair.path.ko, pair] as const))('%s has no trap', (_path, pair) => {
  expect(checkSource(pair.source.ko, pair.path.ko)).toEqual([]);
  expect(checkSource(pair.source.en, pair.path.en)).toEqual([]);
});
