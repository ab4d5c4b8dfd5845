import type { Directive } from '../../excerpt/expectation';
import { findErrorCodes } from './rustDiagnostics';

/** How a program, or the compiler that had to refuse it, ended. */
export interface Outcome {
  /** Exit status; null after a signal. */
  readonly status: number | null;
  readonly signal: string | null;
  /** Why the run was cut short. */
  readonly killed?: 'time limit' | 'output limit';
  /** Normalized. */
  readonly text: string;
}

/**
 * Gives what is wrong with how a program ended, or undefined when it ended as its first line
 * says. A program that does better than its expectation is wrong too: the expectation is stale.
 */
export function judgeEnd(
  outcome: Outcome,
  { expectation, errorCode }: Directive,
): string | undefined {
  const { status, killed, text } = outcome;
  if (killed) return `was stopped by the ${killed}${quote(text)}`;

  switch (expectation) {
    case 'output':
    case 'unordered-output':
      if (status !== 0)
        return `ended with ${describeEnd(outcome)}, expected status 0${quote(text)}`;
      break;
    case 'panic':
      if (status === 0) return 'expects "panic" and ended with status 0: remove the expectation';
      break;
    case 'compile-fail': {
      if (status === 0)
        return 'expects "compile-fail" and compiles: remove the expectation, move it to examples';
      const found = findErrorCodes(text).map((code) => code || 'an error without a code');
      const wanted = errorCode ?? 'an error without a code';
      if (found.length !== 1 || found[0] !== wanted) {
        return `expects ${wanted}, but the compiler reports ${found.join(', ') || 'none'}${quote(text)}`;
      }
    }
  }
  return text === '' ? 'printed nothing' : undefined;
}

/** Whether two outputs are the same for a program that may print its lines in any order or not. */
export function isSameOutput(a: string, b: string, anyOrder: boolean): boolean {
  return a === b || (anyOrder && sortLines(a) === sortLines(b));
}

/**
 * Gives the lines in which two outputs differ, "-" for the recorded ones and "+" for the new
 * ones, without the lines that both begin or end with; at most six of each.
 *
 * @example diffLines('a\nb\nd', 'a\nc\nd') // '- b\n+ c'
 */
export function diffLines(recorded: string, now: string): string {
  const old = recorded.split('\n');
  const fresh = now.split('\n');
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, fresh.length) - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end += 1;
  }
  return [
    ...shorten(old.slice(start, old.length - end)).map((line) => `- ${line}`),
    ...shorten(fresh.slice(start, fresh.length - end)).map((line) => `+ ${line}`),
  ].join('\n');
}

const LINES_SHOWN = 6;

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= LINES_SHOWN) return lines;
  return [...lines.slice(0, LINES_SHOWN - 1), `… ${lines.length - LINES_SHOWN + 1} more`];
}

function describeEnd({ status, signal }: Outcome): string {
  return status === null ? `signal ${signal}` : `status ${status}`;
}

function quote(text: string): string {
  return text === '' ? '' : `:\n${shorten(text.split('\n')).join('\n')}`;
}

/** Gives the lines of a text in a fixed order. */
export function sortLines(text: string): string {
  return text.split('\n').sort().join('\n');
}
