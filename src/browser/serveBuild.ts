import { join, resolve } from 'node:path';
import { createSiteServer } from '../node/http/server';
import type { SiteServer } from '../node/http/server';

export const ROOT = resolve(__dirname, '../..');
export const BUILD = join(ROOT, 'build');

/** Serves a built site on a free port. Gives the server and its address. */
export async function serveBuild(buildDir = BUILD): Promise<[server: SiteServer, origin: string]> {
  const server = await createSiteServer({ buildDir });
  const { port } = await server.listen(0, '127.0.0.1');
  return [server, `http://127.0.0.1:${String(port)}`];
}
