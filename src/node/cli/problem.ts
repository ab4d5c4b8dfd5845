import type { Problem } from '../../api/contract';
import type { Terminal } from './command';
import { withSuggestions } from './options';

/**
 * Says what is wrong and what to do, and gives the exit status: 1 where what was asked for is not there, 2
 * where it was asked for wrongly.
 */
export function printProblem(problem: Problem, terminal: Terminal): number {
  terminal.writeError(`${withSuggestions(problem.detail, problem.suggestions ?? [])}\n`);
  return problem.status === 404 ? 1 : 2;
}
