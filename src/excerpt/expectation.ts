import type { Expectation } from '../data/types';

/** What the first line of a program asks of a run. */
export interface Directive {
  readonly expectation: Expectation;
  /** Such as "E0382"; absent when the compiler's error has no code. */
  readonly errorCode?: string;
}

const WORDS: readonly Expectation[] = ['output', 'unordered-output', 'compile-fail', 'panic'];
const LINE = /^\/\/ expect: (\S+)(?: (\S+))?$/;
const ATTEMPT = /^\s*\/\/+\s*expect\s*:/i;

/** Whether a line is, or was meant to be, the expectation of a program. */
export function isExpectation(line: string): boolean {
  return ATTEMPT.test(line);
}

/**
 * Gives what a program's first line expects; a program without such a line expects `output`.
 *
 * Refuses, with an error that names `path`, a word outside the closed list, an error code where
 * no compiler message is expected, and an expectation that is not the first line.
 *
 * @example parseExpectation('// expect: compile-fail E0382\nfn main() {}', 'a.rs') // { expectation: 'compile-fail', errorCode: 'E0382' }
 * @example parseExpectation('fn main() {}', 'a.rs') // { expectation: 'output' }
 */
export function parseExpectation(text: string, path: string): Directive {
  const lines = text.split('\n');
  const late = lines.findIndex((line, index) => index > 0 && isExpectation(line));
  if (late > 0) {
    throw new Error(
      `Cannot use the expectation in ${path}, line ${late + 1}: it must be the first line`,
    );
  }
  const first = lines[0] ?? '';
  if (!isExpectation(first)) return { expectation: 'output' };

  const [, word, code] = LINE.exec(first) ?? [];
  const expectation = WORDS.find((known) => known === word);
  if (expectation === undefined) {
    throw new Error(
      `Cannot read "${first}" in ${path}: write "// expect: " and one of ${WORDS.join(', ')}`,
    );
  }
  if (code === undefined) return { expectation };
  if (expectation !== 'compile-fail' || !/^E\d{4}$/.test(code)) {
    throw new Error(
      `Cannot read "${first}" in ${path}: only compile-fail takes one more word, an error code such as E0382`,
    );
  }
  return { expectation, errorCode: code };
}
