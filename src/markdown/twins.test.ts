import { describe, expect, test } from '@jest/globals';
import { parseTree } from '../node/docs/parsePage';
import { viewOf } from './fixtures';
import { buildLlms, buildLlmsFull } from './llms';
import { buildTwins, pathOf } from './twins';

const source = '---\ntitle: x\n---\n\nWelcome to [the table](/compare).';
const page = {
  file: '00-index.mdx',
  url: '/en/',
  urls: new Map([['00-index.mdx', '/en/']]),
  source,
  tree: parseTree(source, '00-index.mdx'),
  title: 'Async [Rust]',
  description: 'For people who know `go`.',
};
const view = viewOf('en');
const twins = buildTwins([page], view);
const textOf = (path: string): string =>
  twins.find((twin) => pathOf(twin, view) === path)?.text ?? '';

describe('buildTwins()', () => {
  test('gives a document at the path of every page', () => {
    expect(twins.map((twin) => pathOf(twin, view))).toEqual([
      'index.md',
      'compare.md',
      'categories.md',
      'symbols.md',
      ...view.site.categories.map(({ id }) => `categories/${id}.md`),
      'constructs/spawn-task.md',
      'constructs/channel-bounded.md',
      'constructs/mutex.md',
    ]);
  });

  test('begins each with its title, what it is and where the page stands', () => {
    expect(textOf('index.md')).toBe(
      '# Async \\[Rust\\]\n\n> For people who know `go`.\n\nWeb page: <https://example.org/en/>\n\n' +
        'Welcome to [the table](https://example.org/en/compare).\n',
    );
  });

  test('says for a construct what each language has, with its programs', () => {
    const text = textOf('constructs/spawn-task.md');
    expect(text).toContain('## The decisive difference\n\nThere is a difference.');
    expect(text).toContain('[`tokio::spawn`](https://example.org/docs)');
    expect(text).toContain('- Library: tokio\n- Since: tokio 1.0');
    expect(text).toContain('```rust\n// spawn-task in rust\n```');
    expect(text).toContain('It has no counterpart.\n\nNot needed.');
    expect(text).toContain(
      '- [Bounded channel](https://example.org/en/constructs/channel-bounded)',
    );
  });

  test('compares in one row a construct', () => {
    const row =
      '| [Start a task](https://example.org/en/constructs/spawn-task) | `go` | `tokio::spawn` ' +
      '| (none) Not needed. | There is a difference. |';
    expect(textOf('compare.md')).toContain(row);
    expect(textOf('categories/tasks.md')).toContain(row);
    expect(textOf('categories/channels.md')).not.toContain(row);
  });

  test('counts in the coverage', () => {
    expect(textOf('categories.md')).toContain('| **All** | 3 | 3 | 0 | 0 | 0 | 3 | 0 | 0 | 0 |');
  });
});

const head = { title: 'Async Rust', tagline: 'A chapter' };

describe('buildLlms()', () => {
  const text = buildLlms(head, twins, view);

  test('has a title, a summary and lists of links with what each is', () => {
    expect(text).toMatch(/^# Async Rust\n\n> A chapter\n\n/);
    for (const line of text.split('\n').filter((each) => each.startsWith('- '))) {
      expect(line).toMatch(/^- \[.+\]\(https:\/\/example\.org\/\S+\): \S/);
    }
    const headings = text.match(/^## .+$/gm) ?? [];
    expect(headings.slice(0, 2)).toEqual(['## The chapter', '## Tables']);
    expect(headings.at(-1)).toBe('## Optional');
    expect(text.match(/^#{1} /gm)).toHaveLength(1);
  });

  test('leads to the Markdown of every page, and to the other locale', () => {
    for (const twin of twins) {
      expect(text).toContain(`](https://example.org/en/${pathOf(twin, view)}): `);
    }
    expect(text).toContain('(https://example.org/llms.txt)');
    expect(text).toContain('(https://example.org/api/v1/openapi.json)');
  });
});

test('buildLlmsFull() has every document whole', () => {
  const text = buildLlmsFull(head, twins);
  for (const twin of twins) expect(text).toContain(twin.text);
});
