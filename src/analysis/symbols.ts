/**
 * Operators that are words of their own, longest first. Brackets, dots, commas, semicolons and
 * colons alone are left out: they stand in every sentence and every line of code.
 */
export const OPERATORS: readonly string[] = [
  '...',
  '..=',
  '===',
  '!==',
  '<-',
  '->',
  '=>',
  '::',
  ':=',
  '..',
  '??',
  '?.',
  '&&',
  '||',
  '==',
  '!=',
  '<=',
  '>=',
  '+=',
  '-=',
  '#[',
  '?',
  '!',
  '&',
  '|',
  '*',
  '#',
  '@',
  '%',
  '^',
  '~',
  '+',
  '$',
];

const OPENING = '([{<';
const CLOSING = ')]}>';
const EDGE_PUNCTUATION = /[\s"'`,.;:“”‘’…·—()[\]{}]/;
// No code worth keeping whole starts with a round bracket.
const ALWAYS_OPENING_EDGE = /[\s"'`,;(“”‘’…·—]/;

/**
 * Gives the key under which a name is compared as a whole: without white space, call parentheses
 * and quoting, so that `ch <- v` and `ch<-v`, `join!()` and `join!` are one name. Expects folded
 * text.
 *
 * @example nameKey('tokio::spawn()') // 'tokio::spawn'
 */
export function nameKey(folded: string): string {
  return folded.replace(/[\s`]+/g, '').replace(/\(\)$/, '');
}

/**
 * Gives the place of the code inside a chunk without white space, `[start, end)`: sentence
 * punctuation and unbalanced brackets at the edges are no part of it.
 *
 * @example trimPunctuation('(#[tokio::main]).') // [1, 15]
 */
export function trimPunctuation(chunk: string): readonly [start: number, end: number] {
  let start = 0;
  let end = chunk.length;
  for (;;) {
    const first = chunk.charAt(start);
    const last = chunk.charAt(end - 1);
    const inner = chunk.slice(start, end);
    if (inner.length < 2 || inner === '()') break;
    if (EDGE_PUNCTUATION.test(last) && !isBalanced(inner, last)) end -= 1;
    else if (ALWAYS_OPENING_EDGE.test(first) || (OPENING.includes(first) && opensNothing(inner)))
      start += 1;
    else break;
  }
  return [start, end];
}

function isBalanced(text: string, last: string): boolean {
  const opening = OPENING[CLOSING.indexOf(last)];
  return opening !== undefined && count(text, opening) >= count(text, last);
}

function opensNothing(text: string): boolean {
  const closing = CLOSING[OPENING.indexOf(text.charAt(0))] ?? '';
  // `<-ch` opens nothing and is code all the same.
  return text.charAt(0) !== '<' && count(text, closing) < count(text, text.charAt(0));
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
