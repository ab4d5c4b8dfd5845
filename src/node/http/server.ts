import { STATUS_CODES, createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { types } from 'node:util';
import type { Answer } from '../../api/contract';
import { API_PATH, serialize } from '../../api/envelope';
import type { Files } from '../../api/files';
import { createHandler } from '../../api/http/handle';
import { createAsk } from '../../api/local/ask';
import { problem } from '../../api/problem';
import type { Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { fromSnapshot } from '../../search/snapshot';
import { createApiListener } from './serveApi';
import { createStop } from './stop';
import type { Stop } from './stop';
import { listen } from './listen';
import { MCP_PATH, createMcpListener } from '../mcp/http';
import { readFiles } from '../sources/readFiles';
import { createPageListener } from './servePages';

/** The built site and its API on one port. */
export interface SiteServer {
  /** Starts to accept; rejects with a plain message where the port or host cannot be had. */
  listen(port: number, host: string): Promise<AddressInfo>;
  readonly stop: Stop;
}

export interface SiteServerOptions {
  /** Where the site was built; all that is served is read from there. */
  readonly buildDir: string;
  /** Names by which clients reach it besides "localhost": no others may use what is not for any site. */
  readonly hosts?: readonly string[];
  /** Bytes of answers of the API that are kept to be given again; by default, enough for a busy site. */
  readonly remembered?: number;
  /** Told of errors that are not the caller's fault. */
  readonly report?: (error: unknown) => void;
}

// Node's own limit would refuse a long query in Korean before the API can say what is wrong with it.
const LONGEST_HEADERS = 64 * 1024;

/** How long, in milliseconds, a client may take; a slow one must not hold a connection for ever. */
const LIMITS = {
  // To say what it wants: its headers, then all of its request.
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  // Longer than the 60 s after which proxies let go of a connection, so that it is never closed on them.
  keepAliveTimeout: 65_000,
};
// Without anything sent or taken, while an answer is under way.
const LONGEST_SILENCE = 30_000;
// For what a client still sends after it was answered.
const LINGER = 500;

/**
 * Creates the server of the site that was built in `buildDir`. Rejects if it is not built, or if its
 * search index was built by another version of the analyzer.
 */
export async function createSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { buildDir, hosts, remembered, report = console.error } = options;
  const servePage = createPageListener(buildDir);
  const handle = await createApi(join(buildDir, API_PATH), report);
  const serveApi = createApiListener(handle, remembered);
  const serveMcp = createMcpListener({ ask: createAsk(handle), hosts, report });
  const server = createServer(
    { maxHeaderSize: LONGEST_HEADERS, ...LIMITS },
    (request, response) => {
      response.once('finish', () => endUpload(request));
      if (IS_API.test(request.url ?? '')) serveApi(request, response);
      else if (IS_MCP.test(request.url ?? '')) serveMcp(request, response);
      else servePage(request, response);
    },
  );
  server.setTimeout(LONGEST_SILENCE);
  server.on('clientError', answerUnreadable);
  return {
    listen: (port, host) => listen(server, port, host),
    stop: createStop(server),
  };
}

const IS_API = new RegExp(`^${API_PATH}(?:[/?]|$)`);
const IS_MCP = new RegExp(`^${MCP_PATH}/?(?:\\?|$)`);

// Nothing here reads a body. Who still sends one has time to see the answer, and no more.
function endUpload(request: IncomingMessage): void {
  if (request.complete) return;
  setTimeout(() => {
    if (!request.complete) request.destroy();
  }, LINGER);
}

async function createApi(directory: string, report: (error: unknown) => void) {
  const files = await readFiles(directory);
  const indexes = { ko: loadIndex(files, 'ko'), en: loadIndex(files, 'en') };
  return createHandler({ files, indexes, report });
}

// What is not HTTP never becomes a request, such as an address with Korean letters in it as they are.
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // A client that went away, or never finished what it began to say, hears nothing.
  if (!error.code?.startsWith('HPE_') || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? problem('long-address', `The address and headers have more than ${LONGEST_HEADERS} bytes.`)
      : problem('bad-request', 'The request is not valid HTTP: percent-encode the address.');
  const body = serialize(answer);
  socket.end(
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\nConnection: close\r\n` +
      'Content-Type: application/problem+json; charset=utf-8\r\n' +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function loadIndex(files: Files, locale: Locale): SearchIndex {
  const path = `search/${locale}.json`;
  const file = files.get(path) as Answer<'snapshot'> | undefined;
  if (!file) throw new Error(`Cannot find ${path} in the built API: run "npm run build" again`);
  try {
    return fromSnapshot(file.result);
  } catch (error) {
    const reason = types.isNativeError(error) ? error.message : String(error);
    throw new Error(`${reason} (${path}: run "npm run build" again)`, { cause: error });
  }
}
