import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { renderGlossary } from '../data/glossary';
import { renderVersions } from '../data/languages';
import { renderPairs } from '../data/names';
import { renderProblems, renderReference } from '../data/reference';
import { codeBlock, link } from '../text';
import { apiUrl } from '../view';
import type { View } from '../view';
import { renderBenchmark } from './benchmark';
import { renderDiagram } from './diagram';
import type { PageAddress } from './links';
import { renderExercise, renderPrograms } from './programs';
import type { Absence } from './programs';
import type { Inner } from './rewrite';

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** An element of a component, with those of its attributes that are text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Nodes[];
}

/** Gives the element that a node is, if it is one of a component; those of HTML stay as they are. */
export function findElement(node: Nodes): Element | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name, children } = node;
  if (name === null || !/^[A-Z]/.test(name)) return undefined;
  return { name, attributes: attributesOf(node), children };
}

function attributesOf({ attributes }: JsxNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** Gives the Markdown of an element of the chapter. Throws if there is none of that name or id. */
export function renderElement(
  element: Element,
  inner: Inner,
  page: PageAddress,
  view: View,
): string {
  const { name, attributes } = element;
  const { id = '', region, langs } = attributes;
  switch (name) {
    case 'Programs': {
      const absences = element.children.flatMap((child) => findAbsences(child, inner));
      return renderPrograms({ id, region, langs: langs?.split(/\s*,\s*/), absences }, view);
    }
    case 'Exercise':
      return renderExercise(id, view);
    case 'Diagram':
      return renderDiagram(id, view);
    case 'Glossary':
      return renderGlossary(view);
    case 'Versions':
      return renderVersions(view);
    case 'Landing':
      return inner(element.children);
    case 'MarkdownLink':
    case 'SearchForm':
      return '';
    case 'Pairs':
      return renderPairs(view);
    case 'ApiFile':
      return link(inner(element.children), apiUrl(attributes['path'] ?? '', view));
    case 'ApiReference':
      return renderReference(id, view);
    case 'Problems':
      return renderProblems(view);
    case 'Transcript':
      return renderListing(`src/transcripts/${id}.txt`, 'text', view);
    case 'Listing':
      return renderListing(attributes['file'] ?? '', attributes['lang'] ?? 'text', view);
    case 'SearchBenchmark':
      return renderBenchmark(id, view);
    default:
      throw new Error(
        `Cannot write <${name}> of ${page.file} as Markdown: src/markdown/chapter/elements.ts does not know it`,
      );
  }
}

function renderListing(file: string, language: string, { listings }: View): string {
  const text = listings.get(file);
  if (text === undefined) throw new Error(`Cannot write the file "${file}": there is none`);
  return codeBlock(language, text);
}

function findAbsences(node: Nodes, inner: Inner): readonly Absence[] {
  const element = findElement(node);
  if (element?.name === 'Absent') {
    return [{ language: element.attributes['lang'] ?? '', text: inner(element.children).trim() }];
  }
  return 'children' in node ? node.children.flatMap((child) => findAbsences(child, inner)) : [];
}
