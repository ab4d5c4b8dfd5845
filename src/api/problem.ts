import type { Problem } from './contract';
import { API_PATH } from './envelope';

/** Every problem that the API answers with, by the id that ends its `type`. */
const PROBLEMS = {
  'missing-query': { status: 400, title: 'There is nothing to search for' },
  'long-query': { status: 400, title: 'The query is too long' },
  'unreadable-query': { status: 400, title: 'The query has characters that are not text' },
  'unknown-parameter': { status: 400, title: 'There is no parameter of that name' },
  'repeated-parameter': { status: 400, title: 'A parameter is given more than once' },
  'invalid-value': { status: 400, title: 'A parameter has a value that it cannot have' },
  'invalid-cursor': { status: 400, title: 'The cursor does not belong to this search' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'unknown-construct': { status: 404, title: 'There is no construct of that id' },
  'unknown-path': { status: 404, title: 'There is nothing at that path' },
  'method-not-allowed': { status: 405, title: 'The API is for reading only' },
  'long-address': { status: 414, title: 'The address is too long' },
  internal: { status: 500, title: 'The request could not be answered' },
} as const;

export type ProblemId = keyof typeof PROBLEMS;

/** Gives the closed list of problems, as it is published. */
export function buildProblems() {
  return (Object.keys(PROBLEMS) as ProblemId[]).map((id) => ({
    id,
    type: typeOf(id),
    ...PROBLEMS[id],
  }));
}

/** Gives a problem document (RFC 9457); an empty list of suggestions is left out. */
export function problem(
  id: ProblemId,
  detail: string,
  suggestions: readonly string[] = [],
): Problem {
  return {
    type: typeOf(id),
    ...PROBLEMS[id],
    detail,
    ...(suggestions.length > 0 && { suggestions: [...suggestions] }),
  };
}

/** Longest address that is answered, in characters; well above the longest query, percent-encoded. */
export const LONGEST_ADDRESS = 8192;

/** Gives the problem of an address that has `length` characters, more than {@link LONGEST_ADDRESS}. */
export function longAddress(length: number): Problem {
  const detail = `The address has ${length} characters: ${LONGEST_ADDRESS} is the most.`;
  return problem('long-address', detail);
}

/** Gives the problem of a construct that there is not, with the ids of those that may be meant. */
export function unknownConstruct(id: string, near: readonly string[]): Problem {
  const detail = `There is no construct ${quote(id)}: ${API_PATH}/constructs.json lists all.`;
  return problem('unknown-construct', detail, near);
}

/** Gives the problem of a fault of the server, which says nothing of it. */
export function internalProblem(): Problem {
  return problem('internal', 'The server failed to answer. The same request may work later.');
}

function typeOf(id: ProblemId): string {
  return `${API_PATH}/problems.json#${id}`;
}

/** A request that cannot be answered, with the problem document that says why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(id: ProblemId, detail: string, suggestions?: readonly string[]);
  constructor(document: Problem);
  constructor(first: ProblemId | Problem, detail = '', suggestions: readonly string[] = []) {
    const document = typeof first === 'string' ? problem(first, detail, suggestions) : first;
    super(document.detail);
    this.problem = document;
  }
}

/**
 * Gives `value` in quotes for a message, cut where it is too long to read.
 *
 * @example quote('a\u0007b') // '"a\\u0007b"'
 */
export function quote(value: string): string {
  const characters = [...value.slice(0, 4 * LONGEST_QUOTE)];
  const isLong = characters.length > LONGEST_QUOTE;
  return JSON.stringify(isLong ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : value);
}

const LONGEST_QUOTE = 60;
