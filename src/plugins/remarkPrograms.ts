import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';
import type { Program } from '../data/types';

interface Attribute {
  readonly type: 'mdxJsxAttribute';
  readonly name: string;
  readonly value: unknown;
}

interface Element extends Node {
  readonly name: string | null;
  readonly attributes: Attribute[];
}

/** Name of the data module of a program, or of one region of it, among the data of the site plugin. */
export function programModule(program: Program, region: string | undefined): string {
  return `programs/${program.language}/${program.id}${region === undefined ? '' : `.${region}`}.json`;
}

/**
 * Remark plugin: gives each `<Programs id="…" region="…" langs="…">` the imports of what it shows, as
 * `programs={[…]}`. Imports, since the bundler then knows which page to make anew when a program or
 * its output changes. Throws where there is no such program or region.
 */
export function remarkPrograms({ readPrograms }: { readPrograms: () => readonly Program[] }) {
  return (tree: Parent, file: { readonly path: string }): void => {
    const imports: string[] = [];
    let programs: readonly Program[] | undefined;
    visit(tree as Node, 'mdxJsxFlowElement', (node) => {
      const element = node as Element;
      if (element.name !== 'Programs') return;
      // Read once a page: again for the next, since programs change while the authoring server runs.
      programs ??= readPrograms();
      const modules = findModules(element, programs, file.path);
      const names = modules.map((module) => {
        imports.push(module);
        return `program${String(imports.length)}`;
      });
      element.attributes.push(namesAttribute(names));
    });
    tree.children.unshift(
      ...imports.map((module, at) => importNode(`program${String(at + 1)}`, module)),
    );
  };
}

function findModules(element: Element, all: readonly Program[], page: string): readonly string[] {
  const attribute = (name: string): string | undefined => {
    const value = element.attributes.find((each) => each.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const [id, region, langs] = [
    attribute('id'),
    attribute('region'),
    attribute('langs')?.split(','),
  ];
  const shown = all.filter(
    (program) => program.id === id && (langs?.includes(program.language) ?? true),
  );
  if (shown.length === 0)
    throw new Error(`Cannot show the program "${id ?? ''}" in ${page}: there is none`);
  return shown.map((program) => {
    if (region !== undefined && program.regions[region] === undefined) {
      const found = Object.keys(program.regions).map((name) => `"${name}"`);
      throw new Error(
        `Cannot find region "${region}" in ${program.path}, shown in ${page}: found ${found.join(', ') || 'none'}`,
      );
    }
    return programModule(program, region);
  });
}

function namesAttribute(names: readonly string[]): Attribute {
  const elements = names.map((name) => ({ type: 'Identifier', name }));
  const expression = { type: 'ArrayExpression', elements };
  const body = [{ type: 'ExpressionStatement', expression }];
  return {
    type: 'mdxJsxAttribute',
    name: 'programs',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: `[${names.join(', ')}]`,
      data: { estree: { type: 'Program', sourceType: 'module', body } },
    },
  };
}

function importNode(name: string, module: string): Node {
  const source = { type: 'Literal', value: `@generated/site/default/${module}` };
  const specifiers = [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }];
  const body = [{ type: 'ImportDeclaration', specifiers, source, attributes: [] }];
  return {
    type: 'mdxjsEsm',
    value: '',
    data: { estree: { type: 'Program', sourceType: 'module', body } },
  } as Node;
}
