import type { Nodes } from 'mdast';

/** Gives what stands instead of a node, or nothing where the node stays and its children are asked. */
export type Replace = (node: Nodes, inner: Inner) => string | undefined;
/** Gives the source of nodes that follow each other, rewritten. */
export type Inner = (nodes: readonly Nodes[]) => string;

const INLINE: ReadonlySet<string> = new Set(['link', 'mdxJsxTextElement', 'mdxTextExpression']);

/**
 * Gives the source of `tree` with every node replaced for which `replace` gives a text. All else stays
 * letter by letter, so that what an author formatted is not formatted anew.
 */
export function rewrite(source: string, tree: Nodes, replace: Replace): string {
  const inner: Inner = (nodes) => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return '';
    let [text, at] = ['', startOf(first)];
    for (const [node, replacement] of nodes.flatMap(findEdits)) {
      text += source.slice(at, startOf(node)) + indent(replacement, node);
      at = endOf(node);
    }
    return dedent(text + source.slice(at, endOf(last)), first);
  };
  const findEdits = (node: Nodes): readonly (readonly [Nodes, string])[] => {
    const replacement = replace(node, inner);
    if (replacement !== undefined) return [[node, replacement]];
    return 'children' in node ? node.children.flatMap((child) => findEdits(child)) : [];
  };
  return 'children' in tree ? inner(tree.children) : '';
}

// Lines after the first stand as far to the right as the node did, as in an item of a list.
function indent(text: string, node: Nodes): string {
  return INLINE.has(node.type)
    ? text
    : text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marginOf(node))}`);
}

function dedent(text: string, first: Nodes): string {
  return text.replace(new RegExp(`\\n {0,${String(marginOf(first))}}`, 'g'), '\n');
}

function marginOf({ position }: Nodes): number {
  return (position?.start.column ?? 1) - 1;
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
