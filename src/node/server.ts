import { STATUS_CODES, createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { types } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import type { Answer } from '../api/contract';
import { API_PATH, serialize } from '../api/envelope';
import type { Files } from '../api/files';
import { createHandler } from '../api/http/handle';
import { problem } from '../api/problem';
import { respondWithProblem } from '../api/http/respond';
import type { Locale } from '../data/types';
import type { SearchIndex } from '../search/createIndex';
import { fromSnapshot } from '../search/snapshot';
import { listen } from './listen';
import { readFiles } from './readFiles';
import { createPageListener } from './servePages';

/** The built site and its API on one port. */
export interface SiteServer {
  /** Starts to accept; rejects with a plain message where the port or host cannot be had. */
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Accepts no more; resolves when the running requests are answered, or cut off after `deadline` ms. */
  stop(deadline?: number): Promise<void>;
}

export interface SiteServerOptions {
  /** Where the site was built; all that is served is read from there. */
  readonly buildDir: string;
  /** Told of errors that are not the caller's fault. */
  readonly report?: (error: unknown) => void;
}

// Node's own limit would refuse a long query in Korean before the API can say what is wrong with it.
const LONGEST_HEADERS = 64 * 1024;
const PATIENCE = 5000;

/**
 * Creates the server of the site that was built in `buildDir`. Rejects if it is not built, or if its
 * search index was built by another version of the analyzer.
 */
export async function createSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { buildDir, report = console.error } = options;
  const servePage = createPageListener(buildDir);
  const serveApi = await createApiListener(join(buildDir, API_PATH), report);
  const server = createServer({ maxHeaderSize: LONGEST_HEADERS }, (request, response) => {
    const isApi = new RegExp(`^${API_PATH}(?:[/?]|$)`).test(request.url ?? '');
    if (isApi) void serveApi(request, response);
    else servePage(request, response);
  });
  server.on('clientError', answerUnreadable);
  return {
    listen: (port, host) => listen(server, port, host),
    stop: createStop(server),
  };
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

async function createApiListener(directory: string, report: (error: unknown) => void) {
  const files = await readFiles(directory);
  const indexes = { ko: loadIndex(files, 'ko'), en: loadIndex(files, 'en') };
  return getRequestListener(createHandler({ files, indexes, report }), {
    overrideGlobalObjects: false,
    // For HTTP/1.0, which needs no Host header.
    hostname: 'localhost',
    // What cannot be made a Request of does not reach the handler.
    errorHandler: () =>
      respondWithProblem(
        { method: 'GET' },
        problem('bad-request', 'The address or the Host header cannot be read.'),
      ),
  }) as (request: IncomingMessage, response: ServerResponse) => Promise<void>;
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

function createStop(server: Server): SiteServer['stop'] {
  const sockets = new Set<Socket>();
  let isStopping = false;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('request', (_request, response) => {
    response.on('close', () => {
      // The connection of an answered request becomes idle only after this event.
      if (isStopping) setImmediate(() => server.closeIdleConnections());
    });
  });
  return async (deadline = PATIENCE) => {
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // Browsers open connections in advance; Node does not take these for idle.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), deadline);
    await closed;
    clearTimeout(timer);
  };
}
