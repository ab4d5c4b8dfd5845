import { expect, test } from '@jest/globals';
import { parseTree } from '../node/docs/parsePage';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import type { Link } from 'mdast';
import { remarkMentions } from './remarkMentions';

function linksOf(mdx: string, locale: 'ko' | 'en' = 'ko') {
  const tree = parseTree(mdx, 'docs/x.mdx');
  const before = toString(tree);
  remarkMentions({ locale })(tree);
  expect(toString(tree)).toBe(before);
  const links: (readonly (string | undefined)[])[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') links.push([toString(node), node.url, markOf(node)]);
    if (node.type === 'mdxJsxTextElement' && node.name === 'Mention') {
      const [of] = node.attributes;
      links.push([toString(node), typeof of?.value === 'string' ? of.value : undefined]);
    }
  });
  return links;
}

function markOf({ data }: Link): string | undefined {
  return data?.hProperties?.['data-construct'] as string | undefined;
}

test('a name in code is linked wherever it stands in prose, also in a table and in strong text', () => {
  const mdx = '`tokio::spawn`과 **`tokio::spawn`**.\n\n| a |\n| - |\n| `tokio::spawn` |';
  const link = ['tokio::spawn', 'spawn-task'];
  expect(linksOf(mdx)).toEqual([link, link, link]);
});

test('a term is linked once under each heading', () => {
  const mdx = '고루틴과 고루틴.\n\n## 고루틴 {/* #a */}\n\n고루틴은 고루틴.';
  const link = ['고루틴', 'spawn-task'];
  expect(linksOf(mdx)).toEqual([link, link]);
  expect(linksOf('Goroutines, goroutines.', 'en')).toHaveLength(1);
});

test('headings, code blocks, the first screen and what is no construct stay as they are', () => {
  expect(linksOf('<Landing>\n\n`tokio::spawn`\n\n</Landing>')).toEqual([]);
  expect(linksOf('## `tokio::spawn` {/* #a */}\n\n```go\ngo f()\n```\n\n`ctx`')).toEqual([]);
});

test("an author's link keeps its address and gets the construct", () => {
  expect(
    linksOf('[고르기](/constructs/select), [`errgroup`](https://x.dev), [그 `errgroup`](./a.mdx)'),
  ).toEqual([
    ['고르기', '/constructs/select', undefined],
    ['errgroup', 'https://x.dev', 'task-group'],
    ['그 errgroup', './a.mdx', undefined],
  ]);
});
