import { SKIP, visit } from 'unist-util-visit';
import { constructs, glossary } from '../data';
import type { Locale } from '../data/types';
import { buildMentions } from './mentions';
import type { Mentions } from './mentions';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/**
 * Remark plugin: makes every mention of a construct in the prose a `<Mention of="select">`, a link to its page.
 * Names in code are linked wherever they stand, terms once under each heading. An author's link to elsewhere
 * whose text is the name of a construct keeps its address and gets `data-construct`, for the card.
 *
 * An element of its own, and not the link that it stands for: there are hundreds in a page, and each is code
 * that a reader loads.
 */
export function remarkMentions({ locale }: { readonly locale: Locale }) {
  const mentions = buildMentions(constructs, glossary, locale);
  return (tree: Root): void => {
    const linked = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') {
        linked.clear();
        return SKIP;
      }
      if (node.type === 'link') {
        const construct = findNamed(node, mentions);
        if (construct !== undefined) mark(node, construct);
        return SKIP;
      }
      // The first screen is laid out as it was written.
      const isLanding = node.type === 'mdxJsxFlowElement' && node.name === 'Landing';
      if (node.type === 'linkReference' || isLanding) return SKIP;
      if (!parent || index === undefined) return undefined;
      const parts = replace(node as PhrasingContent, mentions, linked);
      if (!parts) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** An author's link to somewhere else whose whole text is the name of one construct. */
function findNamed({ url, children }: Link, mentions: Mentions): string | undefined {
  // What leads to a construct needs no mark.
  if (url.startsWith('/constructs/')) return undefined;
  const [only, ...rest] = children;
  return only?.type === 'inlineCode' && rest.length === 0
    ? mentions.findName(only.value)
    : undefined;
}

function replace(
  node: PhrasingContent,
  mentions: Mentions,
  linked: Set<string>,
): readonly PhrasingContent[] | undefined {
  if (node.type === 'inlineCode') {
    const construct = mentions.findName(node.value);
    return construct === undefined ? undefined : [linkTo(construct, node)];
  }
  return node.type === 'text' ? replaceTerms(node, mentions, linked) : undefined;
}

function replaceTerms(
  { value }: Text,
  mentions: Mentions,
  linked: Set<string>,
): readonly PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, construct } of mentions.findTerms(value)) {
    const term = value.slice(start, end).toLowerCase();
    if (linked.has(term)) continue;
    linked.add(term);
    if (start > from) parts.push({ type: 'text', value: value.slice(from, start) });
    parts.push(linkTo(construct, { type: 'text', value: value.slice(start, end) }));
    from = end;
  }
  if (parts.length === 0) return undefined;
  return from < value.length ? [...parts, { type: 'text', value: value.slice(from) }] : parts;
}

function linkTo(construct: string, child: PhrasingContent): MdxJsxTextElement {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'of', value: construct }];
  return { type: 'mdxJsxTextElement', name: 'Mention', attributes, children: [child] };
}

function mark(link: Link, construct: string): void {
  const hProperties = { ...link.data?.hProperties, 'data-construct': construct };
  link.data = { ...link.data, hProperties };
}
