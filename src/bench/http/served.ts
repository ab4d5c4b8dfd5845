import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../node/server';

/*
 * The process that is asked: `served.ts site FOLDER` serves a built site, `served.ts bare BYTES` answers
 * everything with one JSON of that size. It tells its port, and its memory whenever it is asked.
 */

/** What the process tells. */
export type Told = { readonly port: number } | Memory;

/** In bytes. */
export interface Memory {
  readonly rss: number;
  /** After all garbage is collected. */
  readonly heap: number;
}

async function serveSite(buildDir: string): Promise<number> {
  const server = await createSiteServer({ buildDir });
  return (await server.listen(0, '127.0.0.1')).port;
}

function serveBare(size: number): Promise<number> {
  const body = JSON.stringify({ result: 'x'.repeat(Math.max(0, size - '{"result":""}'.length)) });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const server: Server = createServer((_request, response) => {
    response.writeHead(200, headers).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function tell(told: Told): void {
  process.send?.(told);
}

process.on('message', (asked) => {
  if (asked === 'collect') globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  tell({ rss, heap: heapUsed });
});
// The one who started it has gone.
process.on('disconnect', () => process.exit());

const [kind, argument = ''] = process.argv.slice(2);
void (kind === 'site' ? serveSite(argument) : serveBare(Number(argument))).then((port) =>
  tell({ port }),
);
