import type { Exercise } from '../../../data/types';
import type { Result } from '../runProcess';

/** What a test judges: the program that a reader starts from, or the solution. */
export type Part = 'start' | 'solution';

export const PARTS: readonly Part[] = ['start', 'solution'];

/** One run of the test of an exercise. */
export interface Trial {
  /** Number of tests that came to an end, well or badly. */
  readonly tests: number;
  readonly passed: boolean;
  /** Why the run was cut short, such as "the time limit". */
  readonly stoppedBy?: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** What is needed to check and test the exercises of one language. */
export interface Job {
  readonly root: string;
  readonly exercises: readonly Exercise[];
  /** Time for one run of a test. */
  readonly seconds: number;
  /** Says what happens now. */
  readonly say: (text: string) => void;
}

/** The result of format checks, linters, the compiler and the tests. */
export interface Trials {
  /** What is wrong with an exercise, by id; "" holds what is wrong with all of them. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** By id; what does not compile has none. */
  readonly trials: Readonly<Record<Part, ReadonlyMap<string, Trial>>>;
}

/** Gives what is wrong with a run, or undefined: the solution has to pass, the start has to fail. */
export function judgeTrial(part: Part, trial: Trial): string | undefined {
  const { tests, passed, stoppedBy, text } = trial;
  const program = part === 'start' ? 'the starting program' : 'the solution';
  if (stoppedBy) return `the test of ${program} was stopped by ${stoppedBy}${quote(text)}`;
  if (tests === 0) return `no test runs with ${program}${quote(text)}`;
  if (part === 'start') return passed ? 'the test passes on the starting program' : undefined;
  return passed ? undefined : `the test fails on the solution${quote(text)}`;
}

/** Understands a test program that has its own process: `countTests` reads what it printed. */
export function toTrial(result: Result, countTests: (text: string) => number): Trial {
  const { status, signal, killed, stdout, milliseconds } = result;
  const stoppedBy = killed ? `the ${killed}` : signal && `signal ${signal}`;
  return {
    tests: countTests(stdout),
    passed: status === 0,
    ...(stoppedBy && { stoppedBy }),
    text: stdout,
    milliseconds,
  };
}

const LINES_SHOWN = 30;

function quote(text: string): string {
  const lines = text.trimEnd().split('\n');
  if (lines.join('') === '') return '';
  const hidden = lines.length - LINES_SHOWN;
  return [
    ':',
    ...(hidden > 0 ? [`… ${hidden} lines before`] : []),
    ...lines.slice(-LINES_SHOWN),
  ].join('\n');
}
