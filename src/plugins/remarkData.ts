import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

interface Element extends Node {
  readonly name: string | null;
  readonly attributes: object[];
}

/** Elements of the text that show data of the API: the prop that each takes, and its file. */
export const DATA_ELEMENTS: Readonly<
  Record<string, { readonly prop: string; readonly file: string }>
> = {
  Glossary: { prop: 'terms', file: 'glossary.json' },
  ApiReference: { prop: 'reference', file: 'reference.json' },
  Problems: { prop: 'problems', file: 'problems.json' },
  Versions: { prop: 'languages', file: 'languages.json' },
};

/** Elements that show a record of the repository: the prop that each takes, and its module. */
export const RECORD_ELEMENTS: Readonly<
  Record<string, { readonly prop: string; readonly module: string }>
> = {
  SearchBenchmark: { prop: 'record', module: '@site/src/bench/record.json' },
};

/**
 * Remark plugin: gives each element of {@link DATA_ELEMENTS} and {@link RECORD_ELEMENTS} the import of
 * its data, so that a page shows the very JSON that the API publishes or a command wrote, and only the
 * pages that show it carry it.
 */
export function remarkData() {
  return (tree: Parent): void => {
    const imports: Node[] = [];
    visit(tree as Node, 'mdxJsxFlowElement', (node) => {
      const element = node as Element;
      const data = findData(element.name ?? '');
      if (!data) return;
      const name = `data${String(imports.length + 1)}`;
      imports.push(importNode(name, data.module));
      element.attributes.push(attribute(data.prop, name));
    });
    tree.children.unshift(...imports);
  };
}

function findData(name: string): { readonly prop: string; readonly module: string } | undefined {
  const data = DATA_ELEMENTS[name];
  if (!data) return RECORD_ELEMENTS[name];
  return { prop: data.prop, module: `@generated/site/default/api/${data.file}` };
}

function attribute(prop: string, name: string): object {
  const expression = { type: 'Identifier', name };
  const body = [{ type: 'ExpressionStatement', expression }];
  const estree = { type: 'Program', sourceType: 'module', body };
  const value = { type: 'mdxJsxAttributeValueExpression', value: name, data: { estree } };
  return { type: 'mdxJsxAttribute', name: prop, value };
}

function importNode(name: string, module: string): Node {
  const source = { type: 'Literal', value: module };
  const specifiers = [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }];
  const body = [{ type: 'ImportDeclaration', specifiers, source, attributes: [] }];
  const estree = { type: 'Program', sourceType: 'module', body };
  return { type: 'mdxjsEsm', value: '', data: { estree } } as Node;
}
