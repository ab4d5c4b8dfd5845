import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

/** Elements that few pages have, and where their components stand. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ApiFile: 'ApiFile',
  ApiReference: 'ApiReference',
  Exercise: 'Exercise',
  Glossary: 'Glossary',
  Landing: 'Landing',
  MarkdownLink: 'MarkdownLink',
  Pairs: 'Landing/Pairs',
  Problems: 'ApiReference/Problems',
  SearchBenchmark: 'SearchBenchmark',
  SearchForm: 'SearchForm',
  Versions: 'Versions',
};

/**
 * Remark plugin: gives a page the import of each rare element in it, so that the pages without one do
 * not carry its code. What most pages have stands in `src/theme/MDXComponents.tsx`. Of the diagrams a page
 * imports those that it shows: `<Diagram id="poll-wake" />` becomes the element of that drawing. Throws on a
 * diagram that there is not.
 */
export function remarkElements() {
  return (tree: Parent, file: { readonly path: string }): void => {
    const found = new Map<string, string>();
    visit(tree as Node, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Element;
      if (element.name === 'Diagram') {
        const folder = findDrawing(element, file.path);
        element.name = folder.replace(/^./, (letter) => letter.toUpperCase());
        found.set(element.name, `Diagram/${folder}`);
      }
      const path = Object.hasOwn(ELEMENTS, element.name ?? '')
        ? ELEMENTS[element.name ?? '']
        : undefined;
      if (path !== undefined) found.set(element.name ?? '', path);
    });
    tree.children.unshift(...[...found].map(([name, path]) => importNode(name, path)));
  };
}

interface Element extends Node {
  name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
}

const DIAGRAMS = join(__dirname, '../components/Diagram');

/** Gives the folder of the drawing that `<Diagram id="poll-wake" />` shows, such as "pollWake". */
function findDrawing({ attributes }: Element, page: string): string {
  const id = attributes.find(({ name }) => name === 'id')?.value;
  const folder = String(id).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!existsSync(join(DIAGRAMS, folder, 'index.tsx'))) {
    throw new Error(
      `Cannot show diagram "${String(id)}" in ${page}: there is no src/components/Diagram/${folder}`,
    );
  }
  return folder;
}

function importNode(name: string, path: string): Node {
  const source = { type: 'Literal', value: `@site/src/components/${path}` };
  const specifiers = [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }];
  const body = [{ type: 'ImportDeclaration', specifiers, source, attributes: [] }];
  const estree = { type: 'Program', sourceType: 'module', body };
  return { type: 'mdxjsEsm', value: '', data: { estree } } as Node;
}
