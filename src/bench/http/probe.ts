import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Tally } from './check';
import type { Ask } from './check';
import { HOST } from './plan';
import type { Case } from './plan';

const PAUSE = 20;

/**
 * Asks by HEAD what `cases` ask by GET, one after the other, until `ending`: autocannon cannot read answers
 * that say how long a body is and have none. Compares the status, and the length in place of the body.
 */
export async function probe(
  port: number,
  cases: readonly Case[],
  ending: AbortSignal,
): Promise<Tally> {
  const tally = new Tally();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const readable = cases.filter(({ ask }) => ask.method === 'GET' && ask.headers === undefined);
  for (let at = 0; !ending.aborted; at += 1) {
    const { ask, expected } = readable[at % readable.length] as Case;
    const head: Ask = { method: 'HEAD', path: ask.path };
    const length = String(expected.body.length);
    tally.add(head, { ...expected, body: length }, await askHead(agent, port, head));
    await wait(PAUSE);
  }
  agent.destroy();
  return tally;
}

function askHead(agent: Agent, port: number, { path }: Ask) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = { host: HOST };
    request({ host: '127.0.0.1', port, path, method: 'HEAD', headers, agent }, (response) => {
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: response.headers['content-length'] ?? 'no length',
        }),
      );
      response.resume();
    })
      .on('error', reject)
      .end();
  });
}
