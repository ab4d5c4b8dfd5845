import autocannon from 'autocannon';
import type { Client, Request as Asked, Result } from 'autocannon';
import { Tally, unpack } from './check';
import { HOST } from './plan';
import type { Case } from './plan';

/** How a server did. */
export interface Run {
  readonly tally: Tally;
  /** Answers a second. */
  readonly rate: number;
  /** Time to the whole answer, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Connections that broke, and requests that were not answered in ten seconds. */
  readonly failures: number;
}

/** How to ask. */
export interface Load {
  readonly port: number;
  /** Without, each of the cases is asked once. */
  readonly seconds?: number;
  readonly connections: number;
  /** Asked in turn, by each connection from a place of its own. */
  readonly cases: readonly Case[];
}

/** Asks the server on `port` from many connections at once and compares every answer. */
export async function drive({ port, seconds, connections, cases }: Load): Promise<Run> {
  const tally = new Tally();
  const times: number[] = [];
  const requests = cases.map(({ ask, expected }): Asked => {
    const { method, path, headers } = ask;
    return {
      method,
      path,
      headers: { host: HOST, ...headers },
      onResponse(status, body, _context, given) {
        const coding = headerOf(given as Readonly<Record<string, unknown>>, 'content-encoding');
        tally.add(ask, expected, { status, body: unpack(body, coding) });
      },
    };
  });
  let client = 0;
  const started = performance.now();
  const result: Result = await autocannon({
    url: `http://127.0.0.1:${String(port)}`,
    connections,
    ...(seconds === undefined ? { amount: cases.length } : { duration: seconds }),
    // Autocannon prepares what it is given here for each connection; theirs are set below.
    requests: [],
    setupClient(each) {
      const start = Math.floor((client++ * requests.length) / connections);
      each.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
      each.on('response', (_status, _bytes, ms) => times.push(ms));
      keepBytes(each);
    },
  });
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    tally,
    rate: times.length / took,
    p50: at(0.5),
    p99: at(0.99),
    failures: result.errors + result.timeouts,
  };
}

/** What autocannon has inside of a client. */
interface Inside {
  readonly pipelinedRequests: {
    peek(): { body: string } | undefined;
    addBody(bytes: Buffer): void;
  };
}

// By itself it decodes each piece as UTF-8, which breaks letters that two pieces share, and packed bodies.
function keepBytes(client: Client): void {
  const { pipelinedRequests } = client as unknown as Inside;
  pipelinedRequests.addBody = (bytes) => {
    const answer = pipelinedRequests.peek();
    if (answer) answer.body += bytes.toString('latin1');
  };
}

function headerOf(headers: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return found === undefined ? undefined : String(found[1]);
}
