import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { ensureBuild } from './build';
import { stopOnSignal } from './http/signals';
import { listen } from './http/listen';
import { createSiteServer } from './http/server';

/** Where to listen. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

const USAGE = `Usage: npm start -- [--port PORT] [--host HOST]

Builds the site if that is needed, then serves it with its API.

  --port PORT  0 to 65535, where 0 takes any free one; default: PORT in the environment, or 3000
  --host HOST  address to listen on; default: localhost
`;

/** The command line cannot be followed; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line and the environment; nothing if help is asked for. Throws a UsageError.
 *
 * @example parseOptions(['--port', '8080'], {}) // { port: 8080, host: 'localhost' }
 */
export function parseOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ServeOptions | undefined {
  const { port, host, help } = parseArguments(argv);
  if (help) return undefined;
  if (port !== undefined) return { port: parsePort(port, '--port'), host };
  return { port: parsePort(environment['PORT'] || '3000', 'PORT'), host };
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: 'localhost' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(types.isNativeError(error) ? error.message : String(error), {
      cause: error,
    });
  }
}

function parsePort(value: string, source: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Infinity;
  if (port <= 65535) return port;
  throw new UsageError(`${source} is "${value}": it must be a whole number from 0 to 65535`);
}

/** Gives the addresses of the site as they are printed when the server has started. */
export function describeAddresses({ address, family, port }: AddressInfo, host: string): string {
  const isAny = address === '0.0.0.0' || address === '::';
  const name = isAny ? 'localhost' : family === 'IPv6' && host === address ? `[${host}]` : host;
  const root = `http://${name}:${port}`;
  return [
    `Korean site   ${root}/`,
    `English site  ${root}/en/`,
    `API           ${root}/api/v1/`,
    `MCP           ${root}/mcp`,
  ].join('\n');
}

/**
 * Gives the names by which clients may reach the server: where it listens, and where SITE_URL says that
 * the site stands.
 *
 * @example hostsOf('localhost', { SITE_URL: 'https://example.org' }) // ['localhost', 'example.org']
 */
export function hostsOf(
  host: string,
  { SITE_URL: site = '' }: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const own = host.includes(':') ? `[${host}]` : host;
  return URL.canParse(site) ? [own, new URL(site).hostname] : [own];
}

async function serve({ port, host }: ServeOptions): Promise<void> {
  // A port that is taken should not be found out only after minutes of building.
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((done) => probe.close(done));
  await ensureBuild();
  const server = await createSiteServer({
    buildDir: resolve(__dirname, '../../build'),
    hosts: hostsOf(host, process.env),
  });
  const address = await server.listen(port, host);
  console.log(`\n${describeAddresses(address, host)}\n\nCtrl-C stops the server.`);
  stopOnSignal(server.stop, process);
}

async function main(): Promise<void> {
  try {
    const options = parseOptions(process.argv.slice(2), process.env);
    if (options) await serve(options);
    else console.log(USAGE);
  } catch (error) {
    console.error(types.isNativeError(error) ? error.message : error);
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

if (require.main === module) void main();
