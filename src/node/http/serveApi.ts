import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { problem } from '../../api/problem';
import { respondWithProblem } from '../../api/http/respond';
import { compress, createMemory } from './compress';
import type { Memory } from './compress';
import { chooseCoding } from './contentCoding';

/** What Node calls for a request. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

// Below, the headers of a packed answer weigh more than what it saves.
const SMALLEST = 1024;
// All files of the API twice, with room for the answers to a thousand searches.
const MEMORY = 16 * 1024 * 1024;

/**
 * Creates the listener that answers with `handle`, packed as the client accepts it. A packed answer has an
 * ETag of its own (RFC 9110, 8.8.3.3), and the same answer is packed once while it is remembered.
 */
export function createApiListener(handle: (request: Request) => Promise<Response>): Listener {
  const memory = createMemory(MEMORY);
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      // The length of what is packed is known only when it is packed; Node sends HEAD no body.
      const asked =
        request.method === 'HEAD'
          ? new Request(request.url, { headers: request.headers })
          : request;
      await send(await handle(asked), incoming, outgoing as ServerResponse, memory);
      return RESPONSE_ALREADY_SENT;
    },
    {
      overrideGlobalObjects: false,
      // For HTTP/1.0, which needs no Host header.
      hostname: 'localhost',
      // What cannot be made a Request of does not reach the handler.
      errorHandler: () =>
        respondWithProblem(
          { method: 'GET' },
          problem('bad-request', 'The address or the Host header cannot be read.'),
        ),
    },
  );
  return (request, response) => void listener(request, response);
}

async function send(
  answer: Response,
  request: Pick<IncomingMessage, 'headers'>,
  response: ServerResponse,
  memory: Memory,
): Promise<void> {
  const headers: OutgoingHttpHeaders = Object.fromEntries(answer.headers);
  const readBytes = async () => new Uint8Array(await answer.arrayBuffer());
  const tag = answer.headers.get('etag');
  // What has no tag is an error or says what may be asked: small, and of one kind only.
  if (tag !== null) addVary(headers);
  const isPacked = tag !== null && Number(headers['content-length'] ?? 0) >= SMALLEST;
  const coding = isPacked ? chooseCoding(request.headers['accept-encoding']) : 'identity';
  if (tag === null || coding === 'identity') {
    const body = answer.body === null ? undefined : await readBytes();
    response.writeHead(answer.status, headers).end(body);
    return;
  }
  const ownTag = tag.replace(/"$/, `-${coding}"`);
  headers['etag'] = ownTag;
  if (hasTag(request.headers['if-none-match'], ownTag)) {
    delete headers['content-type'];
    delete headers['content-length'];
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = await memory.recall(ownTag, async () => compress(await readBytes(), coding));
  headers['content-encoding'] = coding;
  headers['content-length'] = bytes.length;
  response.writeHead(answer.status, headers).end(bytes);
}

function addVary(headers: OutgoingHttpHeaders): void {
  const others = headers['vary'];
  headers['vary'] = typeof others === 'string' ? `${others}, Accept-Encoding` : 'Accept-Encoding';
}

// Weak comparison, as for If-None-Match always (RFC 9110, 13.1.2); the handler has looked for "*".
function hasTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((given) => given.trim().replace(/^W\//, '') === tag);
}
