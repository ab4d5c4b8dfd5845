import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Kind, Usage, Told } from './served';

/** A server in a process of its own. */
export interface Started {
  readonly port: number;
  /** Asks the process what it uses; with `collect` after it has collected its garbage. */
  measure(collect?: boolean): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts `served.ts`. Rejects if the process ends before it listens. */
export async function start(kind: Kind, argument: string): Promise<Started> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', join(__dirname, 'served.ts'), kind, argument],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server that was to be asked ended with ${String(code)}`);
  });
  ended.catch(() => undefined);
  const hear = async (): Promise<Told> => {
    const [told] = (await Promise.race([once(child, 'message'), ended])) as [Told];
    return told;
  };
  const { port } = (await hear()) as { readonly port: number };
  let last: Promise<Usage | undefined> = Promise.resolve(undefined);
  return {
    port,
    measure: (collect = false) => {
      // One after the other: an answer does not say to what.
      last = last.then(() => {
        const heard = hear();
        child.send(collect ? 'collect' : 'measure');
        return heard as Promise<Usage>;
      });
      return last as Promise<Usage>;
    },
    stop: async () => {
      child.kill();
      await ended.catch(() => undefined);
    },
  };
}
