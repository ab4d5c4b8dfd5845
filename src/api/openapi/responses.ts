import type { Problem, SchemaName } from '../contract';

/** Statuses that every operation may answer with, and the component that describes each. */
const SHARED = {
  304: 'NotModified',
  400: 'BadRequest',
  414: 'LongAddress',
  500: 'Internal',
} as const;

/** Gives references to the responses that every operation shares. */
export function referToShared() {
  const entries = Object.entries(SHARED).map(([status, name]) => [status, referToResponse(name)]);
  return Object.fromEntries(entries) as Record<string, { readonly $ref: string }>;
}

/** Gives the response of a file whose path has a variable, where nothing has its value. */
export function referToNotFound() {
  return referToResponse('NotFound');
}

/** Gives the response of a file that had another id before. */
export function referToMoved() {
  return referToResponse('Moved');
}

/**
 * Gives the responses that operations refer to, each with an example: `problems` has a real one for
 * each status.
 */
export function buildResponses(problems: ReadonlyMap<number, Problem>, moved: unknown) {
  return {
    NotModified: { description: 'Not changed since the answer with the given ETag' },
    Moved: {
      description: 'Its id has changed; the body says so too',
      headers: { Location: header('Where it is now, relative to this address') },
      content: { 'application/json': { schema: referTo('moved'), example: moved } },
    },
    BadRequest: problemResponse(
      'The address cannot be read, or a parameter is missing, unknown, repeated or wrong',
      problems.get(400),
    ),
    NotFound: problemResponse('There is none of that name', problems.get(404)),
    LongAddress: problemResponse('The address is too long', problems.get(414)),
    Internal: problemResponse('The server failed; it says no more', problems.get(500)),
  };
}

/** Gives the response of success; `more` are headers besides those of all answers. */
export function okResponse(
  description: string,
  schema: object,
  example: unknown,
  more: Readonly<Record<string, object>> = {},
) {
  const headers = { ETag: header('Changes with the answer; ask with If-None-Match'), ...more };
  return { description, headers, content: { 'application/json': { schema, example } } };
}

/** Gives the description of a header whose value is text. */
export function header(description: string) {
  return { description, schema: { type: 'string' } };
}

/** Gives the reference to a published schema inside the document. */
export function referTo(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

function referToResponse(name: keyof ReturnType<typeof buildResponses>) {
  return { $ref: `#/components/responses/${name}` };
}

function problemResponse(description: string, example: Problem | undefined) {
  return {
    description,
    content: { 'application/problem+json': { schema: referTo('problem'), example } },
  };
}
