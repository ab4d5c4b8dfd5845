import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type {} from 'remark-mdx';
import { escapeText, quotation } from '../text';
import type { View } from '../view';
import { isWord, word } from '../words';
import { findElement, renderElement } from './elements';
import { resolveLink } from './links';
import type { PageAddress } from './links';
import { rewrite } from './rewrite';
import type { Inner } from './rewrite';

/** One page of the chapter in one locale. */
export interface PageSource extends PageAddress {
  readonly source: string;
  /** Of `source`. */
  readonly tree: Root;
}

/**
 * Gives the text of a page of the chapter as Markdown, without its title: programs, exercises,
 * diagrams and tables stand in it, and every link is absolute. Throws on an element that it does not
 * know, with the page.
 */
export function renderPage(page: PageSource, view: View): string {
  const text = rewrite(page.source, page.tree, (node, inner) => replace(node, inner, page, view));
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// Comments, such as the id of a heading, are expressions; a check refuses all others.
const UNSEEN: ReadonlySet<string> = new Set([
  'yaml',
  'mdxjsEsm',
  'mdxTextExpression',
  'mdxFlowExpression',
]);

function replace(node: Nodes, inner: Inner, page: PageSource, view: View): string | undefined {
  if (UNSEEN.has(node.type)) return '';
  switch (node.type) {
    case 'link': {
      const url = resolveLink(node.url, page, view);
      // An address that stands in the text as it is needs no link around it.
      if (url === node.url) return undefined;
      return `[${inner(node.children)}](${url})`;
    }
    case 'containerDirective':
      return renderAdmonition(node, inner, view);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const element = findElement(node);
      return element && renderElement(element, inner, page, view);
    }
    default:
      return undefined;
  }
}

function renderAdmonition(node: ContainerDirective, inner: Inner, { locale }: View): string {
  const [first] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  const kind = isWord(node.name) ? word(node.name, locale) : escapeText(node.name);
  const title = label ? `${kind}: ${inner(label.children)}` : kind;
  const body = inner(label ? node.children.slice(1) : node.children);
  return quotation(`**${title}**\n\n${body}`);
}
