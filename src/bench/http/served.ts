import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../node/http/server';

/*
 * The process that is asked: `served.ts site FOLDER` serves a built site, `served.ts forgetful FOLDER` the
 * same without remembering answers, `served.ts bare BYTES` answers everything with one JSON of that size. It tells its port, and what it uses whenever it is asked.
 */

/** What is served. */
export type Kind = 'site' | 'forgetful' | 'bare';

/** What the process tells. */
export type Told = { readonly port: number } | Usage;

/** In bytes, and milliseconds of processor since the start. */
export interface Usage {
  readonly rss: number;
  /** Without garbage, where it was asked to collect it. */
  readonly heap: number;
  readonly cpu: number;
}

async function serveSite(buildDir: string, remembered?: number): Promise<number> {
  const server = await createSiteServer({
    buildDir,
    ...(remembered !== undefined && { remembered }),
  });
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
  const { user, system } = process.cpuUsage();
  tell({ rss, heap: heapUsed, cpu: (user + system) / 1000 });
});
// The one who started it has gone.
process.on('disconnect', () => process.exit());

const servers: Readonly<Record<Kind, (argument: string) => Promise<number>>> = {
  site: (buildDir) => serveSite(buildDir),
  forgetful: (buildDir) => serveSite(buildDir, 0),
  bare: (size) => serveBare(Number(size)),
};
const [kind = 'site', argument = ''] = process.argv.slice(2);
void servers[kind as Kind](argument).then((port) => tell({ port }));
