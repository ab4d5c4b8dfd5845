import type { Command } from '../command';

/** Gives a command that another program of the project carries out, with its own options. */
function handOver(name: string, summary: string, path: string): Command {
  return { name, summary, run: (args, { runProgram }) => runProgram(path, args) };
}

/** Checks and runs the programs of the chapter. */
export const verify = handOver(
  'verify',
  'Compile and run the programs, and compare what they print with the record',
  'src/node/verify.ts',
);

/** Builds the site where needed, and serves it with its API. */
export const serve = handOver(
  'serve',
  'Serve the site, its API and MCP on this machine',
  'src/node/serve.ts',
);
