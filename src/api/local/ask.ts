import type { Problem } from '../contract';
import { API_PATH, serialize } from '../envelope';
import { ProblemError } from '../problem';

/** What the API answered to a question from the same process. */
export interface Reply {
  /** The bytes of the answer as text. */
  readonly text: string;
  /** The answer; absent where there is a problem. */
  readonly document?: unknown;
  readonly problem?: Problem;
}

/** Asks for `path` below `/api/v1/`, such as "search" or "constructs/mutex"; never rejects over what is asked. */
export type Ask = (path: string, parameters?: URLSearchParams) => Promise<Reply>;

/**
 * Gives a way to ask `handle` without a network: whoever asks gets what HTTP gives, limits and problem
 * documents included.
 *
 * @example (await createAsk(handle)('constructs/mutex')).document // { schemaVersion: 1, result: … }
 */
export function createAsk(handle: (request: Request) => Promise<Response>): Ask {
  return async (path, parameters) => {
    const url = new URL(`http://localhost${API_PATH}/${path}`);
    if (parameters) url.search = parameters.toString();
    const response = await follow(handle, url);
    const text = await response.text();
    const value: unknown = JSON.parse(text);
    return response.ok ? { text, document: value } : { text, problem: value as Problem };
  };
}

// What was renamed is answered with where it is now.
async function follow(handle: (request: Request) => Promise<Response>, url: URL) {
  const response = await handle(new Request(url));
  const place = response.status === 308 ? response.headers.get('location') : null;
  return place === null ? response : handle(new Request(new URL(place, url)));
}

/** Gives the reply that `answer` computes: its document, or the problem that it throws. */
export async function replyWith(answer: () => unknown): Promise<Reply> {
  try {
    const document = await answer();
    return { document, text: serialize(document) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problem: error.problem, text: serialize(error.problem) };
  }
}
