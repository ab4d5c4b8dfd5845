import type { Problem } from '../contract';
import { serialize } from '../envelope';

/** The bytes of an answer; kept, since a file is asked for again and again. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Gives the entity tag; computed when it is first asked for. */
  readonly tag: () => Promise<string>;
}

/** What a response depends on of the request; one that cannot be read has no headers. */
export interface Asked {
  readonly method: string;
  readonly headers?: Headers;
}

/** What to answer with. */
export interface Reply {
  readonly status: number;
  readonly body: Body;
  readonly type?: string;
  /** What the answer says besides. */
  readonly headers?: Readonly<Record<string, string>>;
}

const SHARED_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Allow, Content-Language, ETag, Link, Location',
  // Data for any site, of any embedder policy; opened as a page it may load, frame and send nothing.
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
const METHODS = 'GET, HEAD, OPTIONS';
const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Gives the body that has `value` as JSON. */
export function createBody(value: unknown): Body {
  const bytes = new TextEncoder().encode(serialize(value));
  let tag: Promise<string> | undefined;
  return { bytes, tag: () => (tag ??= tagOf(bytes)) };
}

/**
 * Gives the response for `reply`: without the body for HEAD, and as 304 where the caller has the same
 * bytes already (RFC 9110, 13.1.2). Any site may read it.
 */
export async function respond(request: Asked, reply: Reply): Promise<Response> {
  const { status, body, type = JSON_TYPE } = reply;
  const headers = new Headers({ ...SHARED_HEADERS, ...reply.headers });
  if (status === 405) headers.set('allow', METHODS);
  // An answer may be stored but has to be asked for again; with the ETag that costs no body.
  headers.set('cache-control', status < 400 ? 'no-cache' : 'no-store');
  if (status === 200) {
    const tag = await body.tag();
    headers.set('etag', tag);
    if (hasTag(request.headers?.get('if-none-match') ?? null, tag)) {
      return new Response(null, { status: 304, headers });
    }
  }
  headers.set('content-type', type);
  headers.set('content-length', String(body.bytes.length));
  return new Response(request.method === 'HEAD' ? null : body.bytes, { status, headers });
}

/** Gives the response that says what is wrong with a request. */
export function respondWithProblem(request: Asked, problem: Problem): Promise<Response> {
  const { status } = problem;
  return respond(request, { status, body: createBody(problem), type: PROBLEM_TYPE });
}

/** Gives the answer to OPTIONS: what may be asked, also from a page of another site. */
export function respondWithMethods(): Response {
  const headers = {
    ...SHARED_HEADERS,
    allow: METHODS,
    'access-control-allow-methods': METHODS,
    'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match',
    'access-control-max-age': '86400',
  };
  return new Response(null, { status: 204, headers });
}

async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const start = [...new Uint8Array(digest).subarray(0, 16)];
  return `"${start.map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

// Weak comparison: a proxy that compresses marks the tag as weak.
function hasTag(header: string | null, tag: string): boolean {
  const tags = (header ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
