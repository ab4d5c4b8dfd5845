import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import { parseTree } from './parsePage';

/** Spellings that Docusaurus prints as they stand, or drops, without a word. */
const PRINTED: readonly (readonly [mark: RegExp, advice: string])[] = [
  [/^:::/, 'write an admonition as :::tip[title], closed by :::'],
  [/\*\*/, 'the emphasis does not end where it should'],
  [/~~/, 'the strikethrough does not end where it should'],
];

/**
 * Gives what would break a page silently: an admonition without brackets around its title, emphasis
 * that stays as asterisks, an expression in braces (its text would vanish), and code that stands in
 * the page although only verified programs may be shown.
 */
export function checkSource(source: string, path: string): readonly string[] {
  const problems: string[] = [];
  visit(parseTree(source, path), (node: Nodes) => {
    const problem = findProblem(node);
    if (problem) problems.push(`${path}:${String(node.position?.start.line)}: ${problem}`);
  });
  return problems;
}

function findProblem(node: Nodes): string | undefined {
  if (node.type === 'code')
    return 'code stands in the page: show a program with <Programs id="…" />';
  if (node.type === 'heading' && node.depth === 1) return 'the title belongs into the front matter';
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    const isComment = /^\/\*.*\*\/$/s.test(node.value.trim());
    return isComment ? undefined : `{${node.value}} would vanish: put it into backticks`;
  }
  if (node.type !== 'text') return undefined;
  return PRINTED.find(([mark]) => mark.test(node.value))?.[1];
}
