import { types } from 'node:util';
import { findNearest } from '../api/operations/nearest';
import { ProblemError, quote } from '../api/problem';
import type { Command, Context } from './cli/command';
import { serve, verify } from './cli/commands/handOver';
import { list } from './cli/commands/list';
import { mcp } from './cli/commands/mcp';
import { search } from './cli/commands/search';
import { show } from './cli/commands/show';
import { xref } from './cli/commands/xref';
import { UsageError, withSuggestions } from './cli/options';
import { printProblem } from './cli/problem';

export const COMMANDS: readonly Command[] = [search, show, xref, list, verify, serve, mcp];

const USAGE = `Usage: async-rust COMMAND [options]

Asynchronous Rust for people who know Go or TypeScript, on the command line.

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

"async-rust COMMAND --help" says what a command takes. What prints an answer also prints it as
JSON, with --json: the same as the API under /api/v1 gives.

Exit status: 0 with an answer, 1 without one, 2 if the command line is wrong.
NO_COLOR=1 turns colours off, FORCE_COLOR=1 on where the output is no terminal.
`;

/** Runs one command and gives its exit status: 0 hit, 1 no hit, 2 wrong usage or a failure. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    const [name = '', ...args] = argv;
    if (HELP.includes(name)) return help(args[0], context);
    const command = findCommand(name);
    if (command.usage !== undefined && asksForHelp(args)) return help(name, context);
    return await command.run(args, context);
  } catch (error) {
    if (error instanceof ProblemError) return printProblem(error.problem, context);
    context.writeError(`${types.isNativeError(error) ? error.message : String(error)}\n`);
    return 2;
  }
}

const HELP = ['help', '--help', '-h'];

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function help(name: string | undefined, context: Context): Promise<number> {
  const command = name === undefined ? undefined : findCommand(name);
  // What hands over to another program leaves its help to that as well.
  if (command && command.usage === undefined) return command.run(['--help'], context);
  context.write(command?.usage ?? USAGE);
  return Promise.resolve(0);
}

function findCommand(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  if (name === '') throw new UsageError(`There is nothing to do: name a command.\n\n${USAGE}`);
  const names = COMMANDS.map((command) => command.name);
  const message = `Unknown command ${quote(name)}: the commands are ${names.join(', ')}.`;
  throw new UsageError(withSuggestions(message, findNearest(name, names)));
}
