import { describe, expect, test } from '@jest/globals';
import { parsePage } from './parsePage';

const SOURCE = `---
title: 제목
---

여는 글입니다. \`<-ch\`는 코드입니다.

## 동기와 비동기 {/* #sync-vs-async */}

본문 **강조** [링크](/compare).

<Programs id="spawn-task" region="start" />

:::tip[팁]
팁 본문
:::

### 더 깊이 {/* #deeper */}

| 측면 | Go |
| --- | --- |
| 실행 | 즉시 |

<Programs id="lazy" langs="rust">
  <Absent lang="go">Go에는 없습니다.</Absent>
</Programs>

<Exercise id="three-apis" />
`;

describe('parsePage()', () => {
  const page = parsePage(SOURCE, 'docs/x.mdx');

  test('gives the page and its headings with their explicit ids', () => {
    expect(page.sections.map(({ id, level, title }) => [id, level, title])).toEqual([
      [undefined, 1, '제목'],
      ['sync-vs-async', 2, '동기와 비동기'],
      ['deeper', 3, '더 깊이'],
    ]);
  });

  test('gives plain text with the code that stands in it', () => {
    expect(page.sections[0]?.text).toBe('여는 글입니다. <-ch는 코드입니다.');
    expect(page.sections[1]?.text).toContain('본문 강조 링크.');
    expect(page.sections[1]?.text).toContain('팁 본문');
    expect(page.sections[2]?.text).toContain('측면 Go');
    expect(page.sections[2]?.text).toContain('Go에는 없습니다.');
  });

  test('gives the programs of each section', () => {
    expect(page.sections.map((section) => section.programs)).toEqual([
      [],
      [{ id: 'spawn-task', region: 'start' }],
      [{ id: 'lazy', langs: 'rust' }],
    ]);
  });

  test('gives the exercises of each section', () => {
    expect(page.sections.map(({ exercises }) => exercises)).toEqual([[], [], ['three-apis']]);
  });

  test('gives the shape that both locales share', () => {
    expect(page.shape.filter((line) => line !== 'paragraph')).toEqual([
      'heading 2 #sync-vs-async',
      'link /compare',
      '<Programs id="spawn-task" region="start">',
      'admonition tip',
      'heading 3 #deeper',
      'table 2×2',
      '<Programs id="lazy" langs="rust">',
      '<Absent lang="go">',
      '<Exercise id="three-apis">',
    ]);
    expect(page.shape.filter((line) => line === 'paragraph')).toHaveLength(5);
  });

  test.each([
    ['---\ntitle: x\n---\n\n<a', /docs\/x\.mdx:\d+/],
    ['no front matter', /its front matter has no "title"/],
  ])('refuses %j with the file', (source, message) => {
    expect(() => parsePage(source, 'docs/x.mdx')).toThrow(message);
  });
});
