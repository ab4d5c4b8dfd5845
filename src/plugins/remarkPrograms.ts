import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';
import type { Exercise, Program } from '../data/types';

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

/** Name of the data module of an exercise in one language. */
export function exerciseModule({ language, id }: Exercise): string {
  return `exercises/${language}/${id}.json`;
}

/** What pages can show; read anew for each page, since it changes while the authoring server runs. */
export interface Readers {
  readonly readPrograms: () => readonly Program[];
  readonly readExercises: () => readonly Exercise[];
}

/**
 * Remark plugin: gives each `<Programs id="…" region="…" langs="…">` the imports of what it shows, as
 * `programs={[…]}`, and each `<Exercise id="…">` as `variants={[…]}`. Imports, since the bundler then
 * knows which page to make anew when a program or its output changes. Throws where there is no such
 * program, region or exercise.
 */
export function remarkPrograms(readers: Readers) {
  return (tree: Parent, file: { readonly path: string }): void => {
    const imports: string[] = [];
    const programs = once(readers.readPrograms);
    const exercises = once(readers.readExercises);
    const hand = (element: Element, prop: string, modules: readonly string[]): void => {
      const names = modules.map((module) => `program${String(imports.push(module))}`);
      element.attributes.push(namesAttribute(prop, names));
    };
    visit(tree as Node, 'mdxJsxFlowElement', (node) => {
      const element = node as Element;
      if (element.name === 'Programs')
        hand(element, 'programs', findModules(element, programs(), file.path));
      if (element.name === 'Exercise')
        hand(element, 'variants', findVariants(element, exercises(), file.path));
    });
    tree.children.unshift(
      ...imports.map((module, at) => importNode(`program${String(at + 1)}`, module)),
    );
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => (value ??= { read: read() }).read;
}

function findModules(element: Element, all: readonly Program[], page: string): readonly string[] {
  const [id, region] = [findText(element, 'id'), findText(element, 'region')];
  const langs = findText(element, 'langs')?.split(/\s*,\s*/);
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

function findVariants(element: Element, all: readonly Exercise[], page: string): readonly string[] {
  const id = findText(element, 'id');
  const shown = all.filter((exercise) => exercise.id === id);
  if (shown.length === 0)
    throw new Error(`Cannot show the exercise "${id ?? ''}" in ${page}: there is none`);
  return shown.map(exerciseModule);
}

function findText(element: Element, name: string): string | undefined {
  const value = element.attributes.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function namesAttribute(prop: string, names: readonly string[]): Attribute {
  const elements = names.map((name) => ({ type: 'Identifier', name }));
  const expression = { type: 'ArrayExpression', elements };
  const body = [{ type: 'ExpressionStatement', expression }];
  return {
    type: 'mdxJsxAttribute',
    name: prop,
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
