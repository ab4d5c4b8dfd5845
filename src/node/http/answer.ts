import type { OutgoingHttpHeaders } from 'node:http';

/** A Response that was read whole, so that it can be sent more than once. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<OutgoingHttpHeaders>;
  readonly bytes: Uint8Array;
}

/** Reads all of `response`. */
export async function readAnswer(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/**
 * Gives the headers and the status for a client that sent `ifNoneMatch`: "not modified", without a body,
 * where it has what it would get (RFC 9110, 13.1.2), and otherwise those of `answer`.
 */
export function checkTag(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  ifNoneMatch: string | undefined,
): { readonly status: number; readonly headers: OutgoingHttpHeaders } {
  const { etag } = headers;
  if (status !== 200 || typeof etag !== 'string' || !hasTag(ifNoneMatch ?? '', etag)) {
    return { status, headers };
  }
  const left = { ...headers };
  for (const name of ['content-type', 'content-length', 'content-encoding']) delete left[name];
  return { status: 304, headers: left };
}

// Weak comparison: a proxy that packs marks the tag as weak.
function hasTag(header: string, tag: string): boolean {
  const tags = header.split(',').map((given) => given.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
