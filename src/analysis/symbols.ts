/**
 * Operators that are words of their own, longest first. Brackets, dots, commas, semicolons and
 * colons alone are left out: they stand in every sentence and every line of code.
 */
export const OPERATORS: readonly string[] =
  '... ..= === !== <- -> => :: := .. ?? ?. && || == != <= >= += -= << >> {} () [] #[ ? ! & | * # @ % ^ ~ + $'.split(
    ' ',
  );

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

/** Fewer letters stand for too much: `v := <-ch` is not `vch`. */
const SHORTEST_WORD_KEY = 4;

/**
 * Gives the key under which a name is compared by its letters and digits alone, as it is typed from
 * memory: `promise all` and `Promise.all`, `fan out` and `fan-out` are one. Empty for a name that is
 * told by its signs. Expects folded text.
 *
 * @example wordKey('promise.all') // 'promiseall'
 */
export function wordKey(folded: string): string {
  const name = folded.replace(/[!()]+$/, '');
  // Most names: classes of Unicode take longer to compile than these names to compare.
  if (SIMPLE.test(name)) return keyOf(name.replace(/[\s_:.·-]+/g, ''));
  if (ASCII_SIGN.test(name)) return '';
  if (/^[^\p{L}\p{N}]|[^\p{L}\p{N}\s_:.·-]/u.test(name)) return '';
  return keyOf(name.replace(/[^\p{L}\p{N}]+/gu, ''));
}

const SIMPLE = /^[a-z0-9가-힣][a-z0-9가-힣\s_:.·-]*$/;
const ASCII_SIGN = /[!"#$%&'()*+,/;<=>?@[\\\]^`{|}~]/;

function keyOf(letters: string): string {
  return letters.length < SHORTEST_WORD_KEY ? '' : letters;
}
