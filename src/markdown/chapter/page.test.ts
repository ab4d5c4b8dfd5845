import { describe, expect, test } from '@jest/globals';
import type { View } from '../view';
import { viewOf } from '../fixtures';
import { parseTree } from '../../node/docs/parsePage';
import { renderPage } from './page';

const urls = new Map([
  ['00-index.mdx', '/en/'],
  ['02-future.mdx', '/en/future'],
  ['api/01-rules.mdx', '/en/api/rules'],
]);

function render(source: string, view: View = viewOf('en'), file = '02-future.mdx'): string {
  const page = { file, url: urls.get(file) ?? '', urls, source, tree: parseTree(source, file) };
  return renderPage(page, view);
}

describe('renderPage()', () => {
  test('leaves what an author formatted as it stands', () => {
    const text = '* one\n* **two**를 `<-ch`\n\n| a   |   b |\n| :-- | --: |\n| 1   |   2 |';
    expect(render(text)).toBe(text);
  });

  test('leaves out front matter, comments and the ids of headings', () => {
    expect(render('---\ntitle: x\n---\n\n{/* note */}\n\n## Lazy {/* #lazy */}\n\ntext')).toBe(
      '## Lazy\n\ntext',
    );
  });

  test.each([
    ['[a](/constructs/select)', '[a](https://example.org/en/constructs/select)'],
    ['[a](./02-future.mdx#wakers)', '[a](https://example.org/en/future#wakers)'],
    ['[a](#wakers)', '[a](https://example.org/en/future#wakers)'],
    ['[a](pathname:///api/v1/index.json)', '[a](https://example.org/api/v1/index.json)'],
    ['[`x` and **y**](/compare)', '[`x` and **y**](https://example.org/en/compare)'],
    ['[a](https://go.dev/ref/spec#Go)', '[a](https://go.dev/ref/spec#Go)'],
    ['https://go.dev', 'https://go.dev'],
  ])('makes the link of %s absolute', (source, markdown) => {
    expect(render(source)).toBe(markdown);
  });

  test('follows links between folders', () => {
    const view = viewOf('en');
    expect(render('[a](../02-future.mdx)', view, 'api/01-rules.mdx')).toBe(
      '[a](https://example.org/en/future)',
    );
    expect(render('[a](./api/01-rules.mdx)', view, '00-index.mdx')).toBe(
      '[a](https://example.org/en/api/rules)',
    );
  });

  test('shows a program in each language with what it printed, and why one has none', () => {
    const source =
      '<Programs id="spawn-task" region="body">\n' +
      '  <Absent lang="typescript">\n    Call `f()`, see\n    [select](/constructs/select).\n  </Absent>\n' +
      '</Programs>';
    expect(render(source)).toBe(
      [
        '**Go** · `src/snippets/go/spawn-task`',
        '```go\n// spawn-task\n```',
        'Output (`run spawn-task`, go 1):',
        '```text\ndone\n```',
        '**Rust** · `src/snippets/rust/spawn-task`',
        '```rust\n// spawn-task\n```',
        'Output (`run spawn-task`, rust 1):',
        '```text\ndone\n```',
        '**TypeScript** · no code corresponds',
        'Call `f()`, see\n[select](https://example.org/en/constructs/select).',
      ].join('\n\n'),
    );
  });

  test('limits programs to the languages that are named', () => {
    expect(render('<Programs id="spawn-task" langs="rust" />')).not.toContain('```go');
  });

  test('says of a program that the compiler refuses it, and of its output that lines may move', () => {
    const view = viewOf('ko');
    const [first] = view.site.programs;
    if (!first) throw new Error('The fixture has no program');
    const withKind = (expectation: typeof first.expectation): View => ({
      ...view,
      site: { ...view.site, programs: [{ ...first, expectation }] },
    });
    const source = '<Programs id="spawn-task" />';
    expect(render(source, withKind('compile-fail'))).toMatch(
      /컴파일되지 않는 코드[^]*컴파일러 메시지 \(/,
    );
    expect(render(source, withKind('panic'))).toContain('오류로 끝나는 코드');
    expect(render(source, withKind('unordered-output'))).toContain('줄의 순서는');
  });

  test('tells a diagram in words', () => {
    expect(render('<Diagram id="poll-wake" />')).toMatch(
      /^> \*\*Figure: Polling and waking\*\*\n>\n> Six/,
    );
  });

  test('makes an admonition a quotation under its title', () => {
    expect(render(':::tip[Hint: `x`]\n\nRead [this](/compare).\n\n- a\n\n:::')).toBe(
      '> **Tip: Hint: `x`**\n>\n> Read [this](https://example.org/en/compare).\n>\n> - a',
    );
    expect(render(':::warning\n\nx\n\n:::', viewOf('ko'))).toBe('> **주의**\n>\n> x');
  });

  test('keeps what stands in an item of a list inside it', () => {
    expect(render('- a\n\n  :::note\n\n  b\n  c\n\n  :::\n\n- d')).toBe(
      '- a\n\n  > **Note**\n  >\n  > b\n  > c\n\n- d',
    );
  });

  test('writes the glossary and the versions', () => {
    expect(render('<Glossary />')).toContain(
      '- **lazy** (지연 실행): It starts when it is awaited. see: [Lazy execution](https://example.org/en/#lazy-execution).',
    );
    expect(render('<Versions />')).toContain('| Rust | 1 | rust 1 |');
  });

  test.each([
    ['<Unknown />', 'Cannot write <Unknown> of 02-future.mdx as Markdown'],
    ['<Programs id="x" />', 'Cannot write the program "x": there is none'],
    ['<Programs id="spawn-task" region="x" />', 'Cannot find region "x"'],
    ['<Exercise id="x" />', 'Cannot write the exercise "x": there is none'],
    ['<Diagram id="toString" />', 'Cannot describe the diagram "toString"'],
    ['<SearchBenchmark id="run" />', 'Cannot write "run" of the search benchmark'],
    ['[a](./99-x.mdx)', 'Cannot follow the link "./99-x.mdx" of 02-future.mdx'],
  ])('refuses %s', (source, message) => {
    expect(() => render(source)).toThrow(message);
  });
});
