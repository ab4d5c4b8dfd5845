import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createIndex } from '../../search/createIndex';
import { search } from '../../search/query';
import { readMarkdown, splitMarkdown } from './readMarkdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'markdown-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('splitMarkdown()', () => {
  test('makes a document of each heading, with its text, code and parents', () => {
    const source = [
      '---',
      'title: x',
      '---',
      '머리말',
      '# 채널',
      '값을 **보냅니다**.',
      '## 닫기',
      '- 목록',
      '',
      '  ```go',
      '  close(ch)',
      '  ```',
      '## 닫기',
      '또',
    ].join('\n');
    const found = splitMarkdown(source, 'a/b.md');
    expect(found.map(({ id, breadcrumb, text, code }) => [id, breadcrumb, text, code])).toEqual([
      ['a/b.md', [], '머리말', ''],
      ['a/b.md#채널', [], '값을 보냅니다.', ''],
      ['a/b.md#닫기', ['채널'], '목록', 'close(ch)'],
      ['a/b.md#닫기-1', ['채널'], '또', ''],
    ]);
  });

  test('takes the anchor that a heading names', () => {
    const ids = splitMarkdown('## 가 {#ga}\n## 나 {/* #na */}', 'x.mdx').map(({ id }) => id);
    expect(ids).toEqual(['x.mdx#ga', 'x.mdx#na']);
  });
});

describe('readMarkdown()', () => {
  test('makes any folder searchable', () => {
    write('b.md', '# 소유권\n값의 주인은 하나입니다.');
    write('deep/a.markdown', '# 빌림\n소유권을 넘기지 않습니다.');
    write('node_modules/x.md', '# 소유권');
    write('note.txt', '소유권');
    const index = createIndex({ documents: readMarkdown(folder) });
    const found = search(index, 'ㅅㅇㄱ').hits.map(({ document }) => document.id);
    expect(found).toEqual(['b.md#소유권', 'deep/a.markdown#빌림']);
  });

  test('says so when a folder has no Markdown', () => {
    expect(() => readMarkdown(folder)).toThrow(
      `Cannot find a Markdown file (.md, .mdx) in ${folder}`,
    );
  });

  test('says that there is no such folder', () => {
    for (const path of [join(folder, 'none'), __filename]) {
      expect(() => readMarkdown(path)).toThrow(`Cannot find a folder "${path}"`);
    }
  });
});
