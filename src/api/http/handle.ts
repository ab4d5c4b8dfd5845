import { API_PATH } from '../envelope';
import { LONGEST_ADDRESS, ProblemError, internalProblem, longAddress, quote } from '../problem';
import { OPERATIONS } from '../resources';
import { ANSWERS } from './answers';
import { createCatalogue, openFile } from './catalogue';
import type { Catalogue, FileSource, Indexes } from './catalogue';
import { preferLocale } from './locale';
import { createBody, respond, respondWithMethods, respondWithProblem } from './respond';

/** All the state that the handler has. */
export interface HandlerOptions {
  /** What `buildFiles` gave, also read back from disk. */
  readonly files: FileSource;
  readonly indexes: Indexes;
  /** Told of an error that is not the caller's fault; the caller hears no more than that. */
  readonly report?: (error: unknown) => void;
}

/**
 * Creates the HTTP side of the API: GET and HEAD of every file below `/api/v1`, with and without
 * ".json", of `/api/v1/search` and of `/api/v1/xref`. It uses Web standards only, never rejects, and
 * answers all that it refuses with a problem document (RFC 9457). What had another id before is
 * answered with 308 and the relative address of where it is now (RFC 9110, 15.4.9).
 *
 * @example (await createHandler(options)(new Request('http://a/api/v1/constructs/mutex'))).status // 200
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const catalogue = createCatalogue(options.files, options.indexes);
  return async (request) => {
    try {
      return await route(catalogue, request);
    } catch (error) {
      if (error instanceof ProblemError) return respondWithProblem(request, error.problem);
      options.report?.(error);
      return respondWithProblem(request, internalProblem());
    }
  };
}

async function route(catalogue: Catalogue, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return respondWithMethods();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const detail = `${quote(request.method)} is not possible here: use GET, HEAD or OPTIONS.`;
    throw new ProblemError('method-not-allowed', detail);
  }
  if (request.url.length > LONGEST_ADDRESS) {
    throw new ProblemError(longAddress(request.url.length));
  }
  const { pathname, searchParams } = new URL(request.url);
  const path = pathBelowApi(decode(pathname));
  const compute = ANSWERS.get(path);
  if (!compute) return respondWithFile(catalogue, request, path);
  const fallback = preferLocale(request.headers.get('accept-language'));
  const { value, locale, next } = compute(catalogue, searchParams, fallback);
  return respond(request, {
    status: 200,
    body: createBody(value),
    headers: {
      vary: 'Accept-Language',
      'content-language': locale,
      // Relative (RFC 8288), since a proxy may serve the API at another address.
      ...(next !== undefined && { link: `<?${next}>; rel="next"` }),
    },
  });
}

function respondWithFile(catalogue: Catalogue, request: Request, path: string): Promise<Response> {
  const { body, movedTo } = openFile(catalogue, path);
  const { pathname, searchParams } = new URL(request.url);
  assertNoParameters(path, searchParams);
  if (movedTo === undefined) return respond(request, { status: 200, body });
  const up = pathname.endsWith('/') ? '../' : '';
  const location = up + movedTo + (path.endsWith('.json') ? '.json' : '');
  return respond(request, { status: 308, body, headers: { location } });
}

function assertNoParameters(path: string, given: URLSearchParams): void {
  const [name] = given.keys();
  if (name === undefined) return;
  const near = Object.values(OPERATIONS).filter(({ parameters }) =>
    (parameters as readonly string[]).includes(name),
  );
  const detail = `Unknown parameter ${quote(name)}: ${quote(path || 'index')} has no parameters, leave it out.`;
  throw new ProblemError(
    'unknown-parameter',
    detail,
    near.map((operation) => `${API_PATH}/${operation.path}`),
  );
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    const detail = `The path ${quote(pathname)} is not percent-encoded UTF-8.`;
    throw new ProblemError('bad-request', detail);
  }
}

// The site may be served below a path of its own, so the API need not begin the path.
function pathBelowApi(pathname: string): string {
  const below = new RegExp(`${API_PATH}(?:/(.*?))?/?$`).exec(pathname);
  if (below) return below[1] ?? '';
  const detail = `${quote(pathname)} is not a path of this API: ${API_PATH} is where it begins.`;
  throw new ProblemError('unknown-path', detail);
}
