import type { Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { answerSearch } from '../operations/answer';
import type { Answer } from '../contract';
import { API_PATH } from '../envelope';
import type { Files } from '../files';
import { preferLocale } from './locale';
import { findNearest } from '../operations/nearest';
import { parseParameters } from '../operations/parameters';
import type { Vocabulary } from '../operations/parameters';
import { ProblemError, problem, quote } from '../problem';
import { createBody, respond, respondWithMethods, respondWithProblem } from './respond';
import type { Body } from './respond';

/** One index for each locale that can be asked. */
export type Indexes = Readonly<Record<Locale, SearchIndex>>;

/** All the state that the handler has. */
export interface HandlerOptions {
  /** What `buildFiles` gave, also read back from disk. */
  readonly files: Files;
  readonly indexes: Indexes;
  /** Told of an error that is not the caller's fault; the caller hears no more than that. */
  readonly report?: (error: unknown) => void;
}

/**
 * Creates the HTTP side of the API: GET and HEAD of every file below `/api/v1`, with and without
 * ".json", and of `/api/v1/search`. It uses Web standards only, never rejects, and answers all that
 * it refuses with a problem document (RFC 9457).
 *
 * @example (await createHandler(options)(new Request('http://a/api/v1/constructs/mutex'))).status // 200
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const catalogue = createCatalogue(options);
  return async (request) => {
    try {
      return await route(catalogue, request);
    } catch (error) {
      if (error instanceof ProblemError) return respondWithProblem(request, error.problem);
      options.report?.(error);
      const detail = 'The server failed to answer. The same request may work later.';
      return respondWithProblem(request, problem('internal', detail));
    }
  };
}

interface Catalogue {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly indexes: Indexes;
  readonly vocabulary: Vocabulary;
  /** Names of each construct → its id. */
  readonly names: ReadonlyMap<string, string>;
}

function createCatalogue({ files, indexes }: HandlerOptions): Catalogue {
  const languages = files.get('languages.json') as Answer<'languages'>;
  const categories = files.get('categories.json') as Answer<'categories'>;
  return {
    bodies: new Map([...files].map(([path, file]) => [path, createBody(file)])),
    indexes,
    vocabulary: {
      languages: languages.result,
      categories: categories.result.map(({ id }) => id),
    },
    names: new Map([...files].flatMap(([path, file]) => namesIn(path, file))),
  };
}

// Who asks for "goroutine" or "gorutine" knows the construct by another name than its id.
function namesIn(path: string, file: unknown): readonly (readonly [string, string])[] {
  if (!path.startsWith('constructs/')) return [];
  const { id, title, aliases, counterparts } = (file as Answer<'construct'>).result;
  const symbols = Object.values(counterparts).flatMap((counterpart) => counterpart.symbols);
  const names = [
    title.ko,
    title.en,
    ...aliases.ko,
    ...aliases.en,
    ...symbols.map(({ name }) => name),
  ];
  return [...names, id].map((name) => [name, id]);
}

// Well above the longest query that is accepted, percent-encoded.
const LONGEST_ADDRESS = 8192;

async function route(catalogue: Catalogue, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return respondWithMethods();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const detail = `${quote(request.method)} is not possible here: use GET, HEAD or OPTIONS.`;
    throw new ProblemError('method-not-allowed', detail);
  }
  if (request.url.length > LONGEST_ADDRESS) {
    const detail = `The address has ${request.url.length} characters: ${LONGEST_ADDRESS} is the most.`;
    throw new ProblemError('long-address', detail);
  }
  const { pathname, searchParams } = new URL(request.url);
  const path = pathBelowApi(decode(pathname));
  if (path === 'search') return answer(catalogue, request, searchParams);
  return respond(request, { status: 200, body: findBody(catalogue, path) });
}

function answer(catalogue: Catalogue, request: Request, given: URLSearchParams): Promise<Response> {
  const fallback = preferLocale(request.headers.get('accept-language'));
  const asked = parseParameters(given, catalogue.vocabulary, fallback);
  const body = createBody(answerSearch(catalogue.indexes[asked.locale], asked));
  return respond(request, { status: 200, body, vary: 'Accept-Language' });
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

function findBody({ bodies, names }: Catalogue, path: string): Body {
  const name = path === '' ? 'index' : path;
  const body = bodies.get(name) ?? bodies.get(`${name}.json`);
  if (body !== undefined) return body;
  const id = /^constructs\/([^/]+?)(\.json)?$/.exec(path)?.[1];
  if (id !== undefined) {
    const detail = `There is no construct ${quote(id)}: ${API_PATH}/constructs.json lists all.`;
    const near = findNearest(id, [...names.keys()]).map((name) => names.get(name) ?? name);
    throw new ProblemError('unknown-construct', detail, [...new Set(near)]);
  }
  const detail = `There is nothing at ${quote(`${API_PATH}/${path}`)}: ${API_PATH}/index.json lists all paths.`;
  const near = findNearest(path, [...bodies.keys(), 'search']);
  throw new ProblemError(
    'unknown-path',
    detail,
    near.map((file) => `${API_PATH}/${file}`),
  );
}
