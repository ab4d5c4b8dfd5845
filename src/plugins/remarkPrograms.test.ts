import { describe, expect, test } from '@jest/globals';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parent } from 'unist';
import type { Exercise, Program } from '../data/types';
import { remarkPrograms } from './remarkPrograms';

function programOf(language: Program['language'], regions: Program['regions'] = {}): Program {
  return {
    id: 'select',
    language,
    path: `src/snippets/${language}/select`,
    expectation: 'output',
    source: 'run()',
    regions,
    output: { command: 'run', toolchain: 'x', libraries: [], text: '' },
  };
}

const programs = [programOf('go', { loop: 'for {}' }), programOf('rust', { loop: 'loop {}' })];

const file = { path: '', source: '' };
const exercises = (['go', 'rust'] as const).map((language): Exercise => ({
  id: 'three-apis',
  language,
  path: `src/snippets/${language}/exercises/three-apis`,
  commands: { start: 'test', solution: 'test it' },
  start: file,
  solution: file,
  test: file,
}));

interface Shown {
  readonly type: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly value: { readonly value: string };
  }[];
  readonly data?: {
    readonly estree: { readonly body: readonly { readonly source: { value: string } }[] };
  };
}

function transform(mdx: string): readonly Shown[] {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(mdx) as Parent;
  const readers = { readPrograms: () => programs, readExercises: () => exercises };
  remarkPrograms(readers)(tree, { path: 'docs/x.mdx' });
  return tree.children as unknown as readonly Shown[];
}

function importsOf(nodes: readonly Shown[]): readonly (string | undefined)[] {
  return nodes
    .filter((node) => node.type === 'mdxjsEsm')
    .map((node) => node.data?.estree.body[0]?.source.value);
}

describe('remarkPrograms()', () => {
  test('imports what each <Programs> shows and hands it over', () => {
    const nodes = transform(
      '<Programs id="select" />\n\n<Programs id="select" region="loop" langs="rust" />',
    );
    expect(importsOf(nodes)).toEqual([
      '@generated/site/default/programs/go/select.json',
      '@generated/site/default/programs/rust/select.json',
      '@generated/site/default/programs/rust/select.loop.json',
    ]);
    const handed = nodes
      .flatMap((node) => node.attributes ?? [])
      .filter(({ name }) => name === 'programs')
      .map(({ value }) => value.value);
    expect(handed).toEqual(['[program1, program2]', '[program3]']);
  });

  test('imports each language of an <Exercise> and hands them over', () => {
    const nodes = transform('<Programs id="select" langs="go" />\n\n<Exercise id="three-apis" />');
    expect(importsOf(nodes)).toEqual([
      '@generated/site/default/programs/go/select.json',
      '@generated/site/default/exercises/go/three-apis.json',
      '@generated/site/default/exercises/rust/three-apis.json',
    ]);
    const handed = nodes
      .flatMap((node) => node.attributes ?? [])
      .filter(({ name }) => name !== 'id' && name !== 'langs')
      .map(({ name, value }) => [name, value.value]);
    expect(handed).toEqual([
      ['programs', '[program1]'],
      ['variants', '[program2, program3]'],
    ]);
  });

  test('reads what a page shows once, and nothing that it does not show', () => {
    const read: string[] = [];
    const tree = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .parse('<Programs id="select" />\n\n<Programs id="select" />') as Parent;
    remarkPrograms({
      readPrograms: () => (read.push('programs'), programs),
      readExercises: () => (read.push('exercises'), exercises),
    })(tree, { path: 'docs/x.mdx' });
    expect(read).toEqual(['programs']);
  });

  test('refuses an exercise that does not exist, with the page', () => {
    expect(() => transform('<Exercise id="x" />')).toThrow(
      'Cannot show the exercise "x" in docs/x.mdx: there is none',
    );
  });

  test('refuses a program and a region that do not exist, with the page', () => {
    expect(() => transform('<Programs id="x" />')).toThrow(
      'Cannot show the program "x" in docs/x.mdx',
    );
    expect(() => transform('<Programs id="select" region="x" />')).toThrow(
      'Cannot find region "x" in src/snippets/go/select, shown in docs/x.mdx: found "loop"',
    );
  });
});
