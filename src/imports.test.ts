import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import layers from './layers.json';

const SOURCE = __dirname;

/** One import of a file of ours by a file of ours, both from src/. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

/** What the site shows: components and the Markdown may know its types. */
const SHOWING = ['components', 'markdown'];
const SHOWN_TYPES = [
  'api/contract/index.ts',
  'api/openapi/reference.ts',
  'api/present/names.ts',
  'bench/record.ts',
];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|^snippets\//.test(file));

const arrows = files.flatMap(findArrows);

function findArrows(file: string): readonly Arrow[] {
  const path = join(SOURCE, file);
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Arrow[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = findSpecifier(node);
    if (specifier?.text.startsWith('.')) {
      const target = resolve(dirname(path), specifier.text);
      const typesOnly = ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true;
      found.push({ from: file, to: findFile(relative(SOURCE, target)), typesOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function findSpecifier(node: ts.Node): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier
      : undefined;
  }
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const argument = isDynamic ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteral(argument) ? argument : undefined;
}

function findFile(target: string): string {
  const path = target.split(sep).join('/');
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((file) => files.includes(file)) ?? path;
}

function layerOf(file: string): keyof typeof layers {
  return file.split('/')[0] as keyof typeof layers;
}

describe('the import graph', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(arrows.length).toBeGreaterThan(60);
  });

  test('has no arrow that src/layers.json does not name', () => {
    const refused = arrows.filter(({ from, to, typesOnly }) => {
      const [source, target] = [layerOf(from), layerOf(to)];
      if (source === target || !(target in layers)) return false;
      if (typesOnly && to === 'data/types.ts') return false;
      if (typesOnly && SHOWING.includes(source) && SHOWN_TYPES.includes(to)) return false;
      return !(layers[source] as readonly string[]).includes(target);
    });
    expect(refused.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('has no cycle', () => {
    expect(findCycle(arrows)).toEqual([]);
  });

  test('lets only the engine import flexsearch', () => {
    const users = files.filter((file) =>
      /from 'flexsearch'/.test(readFileSync(join(SOURCE, file), 'utf8')),
    );
    expect(users).toEqual(['search/engine.ts']);
  });
});

describe('findCycle()', () => {
  test('sees a cycle', () => {
    const [a, b] = ['a.ts', 'b.ts'];
    const cycle = [
      { from: a, to: b, typesOnly: false },
      { from: b, to: a, typesOnly: false },
    ];
    expect(findCycle(cycle)).toEqual([a, b, a]);
  });
});

// Types vanish when they are compiled: two files may know each other's.
function findCycle(all: readonly Arrow[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typesOnly } of all) {
    if (!typesOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of next.get(file) ?? []) {
      const cycle = walk(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
