import { visit } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

/*
 * What Medium says of its "read time" (help.medium.com, article 214991667): 265 words a minute, or
 * 500 characters where the language is Chinese, Japanese or Korean. A Korean page has words of both
 * kinds, so each counts as what it is.
 */
const WORDS_A_MINUTE = 265;
const HANGUL_A_MINUTE = 500;
/** Our own guess: long enough to look a program and its output over in one language. */
const SECONDS_A_PROGRAM = 20;

const HANGUL = /\p{Script=Hangul}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’._-]*/gu;

/** Elements that are looked up, not read: a page of nothing else has no reading time. */
const REFERENCES = ['Glossary', 'Landing'];

interface Element extends Node {
  readonly name: string | null;
}

/** Gives the whole minutes, at least one, that it takes to read `text` and look at `programs`. */
export function countMinutes(text: string, programs: number): number {
  const hangul = text.match(HANGUL)?.length ?? 0;
  const words = text.replace(HANGUL, ' ').match(WORD)?.length ?? 0;
  const minutes =
    hangul / HANGUL_A_MINUTE + words / WORDS_A_MINUTE + (programs * SECONDS_A_PROGRAM) / 60;
  return Math.max(1, Math.round(minutes));
}

/** Remark plugin: puts `<ReadingTime minutes="…" />` before the text of a page, under its title. */
export function remarkReadingTime() {
  return (tree: Parent): void => {
    const texts: string[] = [];
    let programs = 0;
    let isReference = false;
    visit(tree as Node, (node) => {
      if (node.type === 'text' || node.type === 'inlineCode') {
        texts.push((node as Node & { readonly value: string }).value);
      } else if (node.type === 'mdxJsxFlowElement') {
        const { name } = node as Element;
        if (name === 'Programs' || name === 'Exercise') programs += 1;
        if (name !== null && REFERENCES.includes(name)) isReference = true;
      }
    });
    if (isReference) return;
    const minutes = countMinutes(texts.join(' '), programs);
    tree.children.unshift(readingTime(String(minutes)));
  };
}

function readingTime(minutes: string): Node {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'minutes', value: minutes }];
  return { type: 'mdxJsxFlowElement', name: 'ReadingTime', attributes, children: [] } as Node;
}
