import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench:http -- [options]

Serves the built site in a process of its own, asks it from this one for all that people and mistakes ask,
and compares every answer with what the handler answers in this process. Then asks a server that does
nothing, in the same way, for the ratio. Ends with 1 if an answer was wrong or memory grew.

  --seconds N      how long each is asked, after it has warmed up; default: 30
  --connections N  how many ask at once; default: 64
`;

/** What the benchmark was asked to do. */
export interface Options {
  readonly seconds: number;
  readonly connections: number;
  readonly help: boolean;
}

/** Reads the arguments of the command line. Throws with what is wrong and how it should be. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '30' },
      connections: { type: 'string', default: '64' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    seconds: parseCount('--seconds', values.seconds, 3600),
    connections: parseCount('--connections', values.connections, 1000),
    help: values.help,
  };
}

function parseCount(name: string, value: string, most: number): number {
  const count = /^\d+$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= most) return count;
  throw new Error(`${name} is "${value}": it must be a whole number from 1 to ${String(most)}`);
}
