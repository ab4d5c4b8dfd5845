import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { preferLocale } from '../../api/http/locale';
import { problem } from '../../api/problem';
import { respondWithProblem } from '../../api/http/respond';
import { checkTag, readAnswer } from './answer';
import type { Answer } from './answer';
import { compress } from './compress';
import { chooseCoding } from './contentCoding';
import { createMemory } from './memory';
import type { Memory } from './memory';

/** What Node calls for a request. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

type Handle = (request: Request) => Promise<Response>;

// Below, the headers of a packed answer weigh more than what it saves.
const SMALLEST = 1024;
// What is larger is a file of the API, which the handler keeps itself.
const LARGEST_REMEMBERED = 64 * 1024;
/** Bytes of answers that are remembered: those to some thousand searches. */
export const ANSWER_MEMORY = 24 * 1024 * 1024;
// Bytes of packed answers: all files of the API twice, and searches.
const PACKED_MEMORY = 16 * 1024 * 1024;

/**
 * Creates the listener that answers with `handle`, packed as the client accepts it. What is answered to
 * an address never changes, so up to `remembered` bytes of answers are kept and given again. A packed
 * answer has an ETag of its own (RFC 9110, 8.8.3.3).
 */
export function createApiListener(handle: Handle, remembered = ANSWER_MEMORY): Listener {
  const recall = createRecall(handle, remembered);
  const packed = createMemory<Uint8Array>({
    limit: PACKED_MEMORY,
    sizeOf: ({ byteLength }) => byteLength,
  });
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      const answer = isRead ? await recall(request) : await readAnswer(await handle(request));
      await send(answer, incoming, outgoing as ServerResponse, packed);
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

const LANGUAGE = 'accept-language';

// The whole answer to GET, also for HEAD, whose body Node leaves out; what the client has is compared later.
function createRecall(handle: Handle, limit: number): (request: Request) => Promise<Answer> {
  const memory = createMemory<Answer>({
    limit,
    sizeOf: ({ bytes }, key) => bytes.byteLength + 2 * key.length,
    isKept: ({ status, headers, bytes }) =>
      status === 200 &&
      bytes.byteLength <= LARGEST_REMEMBERED &&
      [undefined, LANGUAGE].includes(headers['vary']?.toString().toLowerCase()),
  });
  return ({ url, headers }) => {
    // All that the handler takes from the header, which clients write in a thousand ways.
    const locale = preferLocale(headers.get(LANGUAGE));
    return memory.recall(`${locale} ${url}`, async () =>
      readAnswer(await handle(new Request(url, { headers: { [LANGUAGE]: locale } }))),
    );
  };
}

async function send(
  answer: Answer,
  request: Pick<IncomingMessage, 'headers'>,
  response: ServerResponse,
  packed: Memory<Uint8Array>,
): Promise<void> {
  const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers;
  const { status, headers, bytes } = answer;
  const { etag } = headers;
  // What has no tag is an error or says what may be asked: small, and of one kind only.
  if (typeof etag !== 'string') {
    response.writeHead(status, headers).end(bytes);
    return;
  }
  const vary = ['Accept-Encoding', headers['vary']].filter(Boolean).join(', ');
  const coding = bytes.length < SMALLEST ? 'identity' : chooseCoding(accepted);
  const own =
    coding === 'identity'
      ? { ...headers, vary }
      : { ...headers, vary, etag: etag.replace(/"$/, `-${coding}"`), 'content-encoding': coding };
  const checked = checkTag({ status, headers: own }, known);
  if (checked.status === 304 || coding === 'identity') {
    response.writeHead(checked.status, checked.headers);
    response.end(checked.status === 304 ? undefined : bytes);
    return;
  }
  const body = await packed.recall(`${etag} ${coding}`, () => compress(bytes, coding));
  response.writeHead(status, { ...checked.headers, 'content-length': body.length }).end(body);
}
