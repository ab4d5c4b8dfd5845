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
  '<<',
  '>>',
  '{}',
  '()',
  '[]',
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
