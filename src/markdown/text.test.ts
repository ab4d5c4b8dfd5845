import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { code, codeBlock, escapeText, link, prose, quotation, table } from './text';

const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (markdown: string) => parser.parse(markdown).children;

const signs = fc.string({
  unit: fc.constantFrom(...'a가1 `*_[]()<>|\\!#&:~-{}"'),
  minLength: 1,
  maxLength: 20,
});
/** Text as the data has it: no space around it, and no sign that begins a block. */
const words = signs.map((text) => `가${text.replace(/\s+/g, ' ')}나`);

function typesIn(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

describe('escapeText()', () => {
  test.each(['Vec<T>', '*p', '__init__', '[x](y)', 'a\\*b', '`x`'])('keeps %j text', (text) => {
    const [paragraph] = parse(escapeText(text));
    expect(paragraph?.type).toBe('paragraph');
    expect(toString(paragraph)).toBe(text);
  });

  test('keeps any text text', () => {
    fc.assert(
      fc.property(words, (text) => {
        // References such as &lt; are left as the data writes none.
        const plain = text.replaceAll('&', '').replaceAll('~', '').replaceAll(':', '');
        const [paragraph] = parse(escapeText(plain));
        expect(paragraph && typesIn(paragraph)).toEqual(['paragraph', 'text']);
        expect(toString(paragraph)).toBe(plain);
      }),
    );
  });
});

describe('code()', () => {
  test.each([
    ['<-ch', '`<-ch`'],
    ['a `b` c', '``a `b` c``'],
    ['`x`', '`` `x` ``'],
  ])('of %j is %s', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  test('gives code back as it was', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(parse(code(text))).toMatchObject([
          { children: [{ type: 'inlineCode', value: text }] },
        ]);
      }),
    );
  });
});

test('codeBlock() has a fence that nothing inside it closes', () => {
  expect(parse(codeBlock('md', '```js\nx\n```\n'))).toMatchObject([
    { type: 'code', lang: 'md', value: '```js\nx\n```' },
  ]);
});

test('prose() has code between backticks only', () => {
  expect(prose('`Arc<T>`는 Vec<T>처럼 *')).toBe('`Arc<T>`는 Vec\\<T>처럼 \\*');
});

test.each(['https://a.org/x', 'https://a.org/Fn(x)', 'https://a.org/#m.await()'])(
  'link() leads to %s',
  (url) => {
    expect(parse(link('x', url))).toMatchObject([{ children: [{ type: 'link', url }] }]);
  },
);

test('table() keeps its columns whatever the cells are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (pairs) => {
      const rows = pairs.map(([text, name]) => [escapeText(text), code(name.replaceAll('\\', ''))]);
      const [found] = parse(table(['x', 'y'], rows));
      expect(found?.type).toBe('table');
      const cells = found && 'children' in found ? found.children : [];
      expect(cells).toHaveLength(rows.length + 1);
      for (const row of cells) expect('children' in row && row.children).toHaveLength(2);
      pairs.forEach(([, name], at) => {
        const row = cells[at + 1];
        const last = row && 'children' in row ? row.children.at(-1) : undefined;
        expect(last && toString(last)).toBe(name.replaceAll('\\', ''));
      });
    }),
  );
});

test('quotation() holds blocks together', () => {
  expect(quotation('**x**\n\n- a\n- b')).toBe('> **x**\n>\n> - a\n> - b');
});
