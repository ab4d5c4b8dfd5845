import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { contract } from '../../../../api/contract';
import type { PublicConstructSummary } from '../../../../api/contract';
import { mutex, spawnTask } from '../../../testing/constructs';
import { summaryOf } from '../../../testing/rows';
import { plainText } from '../../../Prose/model';
import type { Sheet } from './sheet';
import { toCsv } from './toCsv';
import { toJson } from './toJson';
import { codeOf, toMarkdown } from './toMarkdown';

const row = summaryOf(mutex);

const SHEET: Sheet = {
  rows: [row],
  shown: ['rust', 'typescript'],
  locale: 'en',
  origin: 'https://example.org',
  labels: {
    construct: 'Construct',
    category: 'Category',
    kind: 'kind',
    syntax: 'code',
    names: 'names',
    note: 'note',
    caveat: 'Caveat',
    page: 'Page',
  },
};

/** Texts with all that the formats give a meaning, and Korean. */
const texts = fc
  .stringMatching(/^[a|`"',\n\r\\*_<>&#[\]()~가각힣ㅎ -]{1,24}$/)
  .filter((text) => text.trim() !== '');

const hostile = (title: string, syntax: string, note: string): PublicConstructSummary => ({
  ...row,
  title: { ko: title, en: title },
  counterparts: {
    ...row.counterparts,
    rust: { ...row.counterparts.rust, syntax, symbols: [] },
    typescript: { ...row.counterparts.typescript, note: { ko: note, en: note } },
  },
});

function readMarkdown(markdown: string): readonly (readonly string[])[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  expect(tree.children.map(({ type }) => type)).toEqual(['table']);
  const [table] = tree.children as [Table];
  return table.children.map(({ children }) => children.map((cell) => toString(cell)));
}

/** Reads RFC 4180. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('toMarkdown()', () => {
  test('writes a table with links, kinds, code and what people do where there is nothing', () => {
    expect(toMarkdown(SHEET)).toBe(
      [
        '| Construct | Rust | TypeScript | Caveat |',
        '| --- | --- | --- | --- |',
        '| [Mutex](<https://example.org/en/constructs/mutex>) | partial<br>`tokio::sync::Mutex()` | none<br>Not needed on one thread. | Dropping the guard unlocks. |',
        '',
      ].join('\n'),
    );
  });

  test('keeps whatever a cell holds in its cell, as it is', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, syntax, note) => {
        const cells = readMarkdown(toMarkdown({ ...SHEET, rows: [hostile(title, syntax, note)] }));
        expect(cells).toHaveLength(2);
        expect(cells[1]).toHaveLength(4);
        const [shownTitle = '', rust = '', typescript = ''] = cells[1] ?? [];
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        expect(squeeze(shownTitle)).toBe(squeeze(title));
        expect(squeeze(rust)).toBe(squeeze(`partial<br>${syntax}`));
        // In a note backticks stand around code.
        expect(squeeze(typescript)).toBe(squeeze(`none<br>${plainText(note)}`));
      }),
    );
  });

  test.each([
    ['a | b', '`a \\| b`'],
    ['`x`', '`` `x` ``'],
    ['a ``b', '```a ``b```'],
    ['두\n줄', '`두 줄`'],
  ])('codeOf() writes %j as %s', (code, expected) => expect(codeOf(code)).toBe(expected));
});

describe('toCsv()', () => {
  test('writes a line of names and a line for each row, ended with CRLF', () => {
    expect(toCsv(SHEET)).toBe(
      'Construct,Category,Rust: kind,Rust: code,Rust: names,Rust: note,TypeScript: kind,TypeScript: code,TypeScript: names,TypeScript: note,Caveat,Page\r\n' +
        'Mutex,Synchronization,partial,tokio::sync::Mutex(),tokio::sync::Mutex,Uses a guard.,none,,,Not needed on one thread.,Dropping the guard unlocks.,https://example.org/en/constructs/mutex\r\n',
    );
  });

  test('writes any field so that a reader of RFC 4180 gets it back', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, syntax, note) => {
        const [head, line] = readCsv(toCsv({ ...SHEET, rows: [hostile(title, syntax, note)] }));
        expect(line).toHaveLength(head?.length ?? 0);
        expect([line?.[0], line?.[3], line?.[9]]).toEqual([title, syntax, note]);
      }),
    );
  });

  test('writes the locale of the page', () => {
    const [, line] = readCsv(toCsv({ ...SHEET, locale: 'ko' }));
    expect(line?.slice(0, 3)).toEqual(['뮤텍스', '동기화', '부분 대응']);
  });
});

describe('toJson()', () => {
  test('keeps to the schema of constructs.json, with every language', () => {
    const { constructs } = contract;
    const other = summaryOf(spawnTask);
    const answer: unknown = JSON.parse(toJson({ rows: [row, other] }));
    expect(constructs.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({ total: 2, result: [row, other] });
  });
});
