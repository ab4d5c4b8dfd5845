import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseTree } from '../node/docs/parsePage';
import { remarkElements } from './remarkElements';

const SOURCE = join(__dirname, '..');

/** Gives the modules that a page imports after the plugin, by the name of the element. */
function importsOf(mdx: string): readonly (readonly [name: string, module: string])[] {
  const tree = parseTree(mdx, 'docs/x.mdx');
  remarkElements()(tree, { path: 'docs/x.mdx' });
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    const [declaration] = node.data?.estree?.body ?? [];
    if (declaration?.type !== 'ImportDeclaration') return [];
    const [specifier] = declaration.specifiers;
    return [[specifier?.local.name ?? '', String(declaration.source.value)] as const];
  });
}

const RARE =
  '<Landing>\n\n<SearchForm />\n\n<Pairs />\n\n</Landing>\n\n<Versions />\n\n' +
  '<Exercise id="c" />\n\n<Glossary />\n\n<SearchBenchmark />\n';

test('a page imports each rare element in it once, from a component that there is', () => {
  const imports = importsOf(RARE);
  expect(imports.map(([name]) => name).sort()).toEqual(
    [...new Set(RARE.match(/(?<=<)[A-Z]\w+/g))].sort(),
  );
  for (const [, module] of imports) {
    const path = module.replace('@site/src', SOURCE);
    expect([module, existsSync(`${path}.tsx`) || existsSync(join(path, 'index.tsx'))]).toEqual([
      module,
      true,
    ]);
  }
});

test('a page imports the drawings that it shows, and no diagram that there is not', () => {
  const page = '<Diagram id="poll-wake" />\n\n<Diagram id="event-loop" />\n';
  expect(importsOf(page)).toEqual([
    ['PollWake', '@site/src/components/Diagram/pollWake'],
    ['EventLoop', '@site/src/components/Diagram/eventLoop'],
  ]);
  expect(() => importsOf('<Diagram id="shapes" />')).toThrow(
    'Cannot show diagram "shapes" in docs/x.mdx: there is no src/components/Diagram/shapes',
  );
});

test('a page imports nothing for elements that every page may have, or that there are not', () => {
  expect(importsOf('<Programs id="select" />\n\n<Nowhere />\n\n<toString />\n\nText.\n')).toEqual(
    [],
  );
  const everywhere = readFileSync(join(SOURCE, 'theme/MDXComponents.tsx'), 'utf8');
  for (const [name] of importsOf(RARE)) expect(everywhere).not.toContain(`  ${name},`);
});
