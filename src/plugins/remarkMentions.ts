import { SKIP, visit } from 'unist-util-visit';
import { constructs, glossary } from '../data';
import type { Locale } from '../data/types';
import { buildMentions } from './mentions';
import type { Mentions } from './mentions';
import type { Link, PhrasingContent, Root, Text } from 'mdast';

const PAGE = /^\/constructs\/([a-z0-9-]+)$/;

/**
 * Remark plugin: makes every mention of a construct in the prose a link to its page, with the id in
 * `data-construct` for the card of that construct. Names in code are linked wherever they stand, terms once under
 * each heading; what an author linked keeps its address and gets the id.
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
        const construct = PAGE.exec(node.url)?.[1] ?? findNamed(node, mentions);
        if (construct !== undefined) mark(node, construct);
        return SKIP;
      }
      if (node.type === 'linkReference') return SKIP;
      if (!parent || index === undefined) return undefined;
      const parts = replace(node as PhrasingContent, mentions, linked);
      if (!parts) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** An author's link to somewhere else whose whole text is the name of one construct. */
function findNamed({ children }: Link, mentions: Mentions): string | undefined {
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

function linkTo(construct: string, child: PhrasingContent): Link {
  const link: Link = { type: 'link', url: `/constructs/${construct}`, children: [child] };
  mark(link, construct);
  link.data = { hProperties: { ...link.data?.hProperties, className: ['mention'] } };
  return link;
}

function mark(link: Link, construct: string): void {
  link.data = {
    ...link.data,
    hProperties: { ...link.data?.hProperties, 'data-construct': construct },
  };
}
