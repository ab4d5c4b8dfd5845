import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SearchDocument } from '../../search/types';

const IGNORED = /^(?:\.|node_modules$)/;
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/**
 * Gives the sections of every Markdown file below `folder`, in the order of their paths: one document a
 * heading, with the text and code up to the next heading. Throws if there is no such folder or no
 * Markdown in it.
 */
export function readMarkdown(folder: string): readonly SearchDocument[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`Cannot find a folder "${folder}": name one with Markdown files in it`);
  }
  const files = listMarkdown(folder);
  if (files.length === 0) throw new Error(`Cannot find a Markdown file (.md, .mdx) in ${folder}`);
  return files.flatMap((path) => {
    const name = relative(folder, path).split(sep).join('/');
    return splitMarkdown(readFileSync(path, 'utf8'), name);
  });
}

function listMarkdown(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (IGNORED.test(entry.name)) return [];
      if (entry.isDirectory()) return listMarkdown(path);
      return entry.isFile() && MARKDOWN.test(entry.name) ? [path] : [];
    });
}

interface Part {
  readonly depth: number;
  readonly title: string;
  readonly anchor: string;
  readonly text: string[];
  readonly code: string[];
}

/**
 * Splits the Markdown `source` at its headings. What stands before the first is a section named after
 * the file. `name` is the file's path, for ids and addresses.
 */
export function splitMarkdown(source: string, name: string): readonly SearchDocument[] {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(source);
  const anchors = new Map<string, number>();
  const parts: Part[] = [{ depth: 0, title: name, anchor: '', text: [], code: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = toString(node).replace(COMMENT, '').trim();
      const anchor = unique(anchorOf(toString(node), title), anchors);
      parts.push({ depth: node.depth, title, anchor, text: [], code: [] });
    } else collect(node, parts.at(-1));
  }
  return parts
    .map((part, at) => toDocument(part, breadcrumbOf(parts, at), name))
    .filter(({ title, text, code }) => title !== name || text !== '' || code !== '');
}

const COMMENT = /\{\/\*.*?\*\/\}|\{#[^}]*\}/g;

// `{#id}` and `{/* #id */}` name an anchor; without one it is GitHub's.
function anchorOf(heading: string, title: string): string {
  const named = /\{(?:\/\*\s*)?#([^\s}*]+)/.exec(heading)?.[1];
  if (named !== undefined) return named;
  const kept = title.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '');
  return kept.replaceAll(' ', '-');
}

function unique(anchor: string, seen: Map<string, number>): string {
  const times = seen.get(anchor) ?? 0;
  seen.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${String(times)}`;
}

function collect(node: RootContent, part: Part | undefined): void {
  if (!part || node.type === 'yaml' || node.type === 'html') return;
  if (node.type === 'code') part.code.push(node.value);
  else if (hasCode(node)) for (const child of node.children) collect(child as RootContent, part);
  else part.text.push(toString(node));
}

function hasCode(node: Nodes): node is Nodes & { children: Nodes[] } {
  return ['list', 'listItem', 'blockquote'].includes(node.type);
}

function breadcrumbOf(parts: readonly Part[], at: number): readonly string[] {
  const titles: string[] = [];
  let depth = parts[at]?.depth ?? 0;
  for (const part of parts.slice(0, at).reverse()) {
    if (part.depth >= depth || part.depth === 0) continue;
    titles.unshift(part.title);
    depth = part.depth;
  }
  return titles;
}

function toDocument(part: Part, breadcrumb: readonly string[], name: string): SearchDocument {
  const url = part.anchor === '' ? name : `${name}#${part.anchor}`;
  return {
    id: url,
    kind: 'section',
    url,
    title: part.title,
    breadcrumb,
    names: [],
    text: part.text.join('\n'),
    code: part.code.join('\n'),
    otherText: '',
    languages: [],
  };
}
