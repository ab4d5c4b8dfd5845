import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

/** Elements that few pages have, and where their components stand. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ApiFile: 'ApiFile',
  ApiReference: 'ApiReference',
  Diagram: 'Diagram',
  Exercise: 'Exercise',
  Glossary: 'Glossary',
  Landing: 'Landing',
  Pairs: 'Landing/Pairs',
  Problems: 'ApiReference/Problems',
  SearchBenchmark: 'SearchBenchmark',
  SearchForm: 'SearchForm',
  Versions: 'Versions',
};

/**
 * Remark plugin: gives a page the import of each rare element in it, so that the pages without one do
 * not carry its code. What most pages have stands in `src/theme/MDXComponents.tsx`.
 */
export function remarkElements() {
  return (tree: Parent): void => {
    const found = new Set<string>();
    visit(tree as Node, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const { name } = node as Node & { readonly name: string | null };
      if (name !== null && Object.hasOwn(ELEMENTS, name)) found.add(name);
    });
    tree.children.unshift(...[...found].map((name) => importNode(name, ELEMENTS[name] ?? name)));
  };
}

function importNode(name: string, path: string): Node {
  const source = { type: 'Literal', value: `@site/src/components/${path}` };
  const specifiers = [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }];
  const body = [{ type: 'ImportDeclaration', specifiers, source, attributes: [] }];
  const estree = { type: 'Program', sourceType: 'module', body };
  return { type: 'mdxjsEsm', value: '', data: { estree } } as Node;
}
