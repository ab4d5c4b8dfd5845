import type { Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { answerSearch } from '../operations/answer';
import { crossReference } from '../operations/crossReference';
import { buildNameTable } from '../operations/names';
import type { NameTable } from '../operations/names';
import type { Answer } from '../contract';
import { API_PATH } from '../envelope';
import { preferLocale } from './locale';
import { findNearest } from '../operations/nearest';
import { parseCrossReference, parseParameters } from '../operations/parameters';
import type { Vocabulary } from '../operations/parameters';
import { ProblemError, problem, quote } from '../problem';
import { createBody, respond, respondWithMethods, respondWithProblem } from './respond';
import type { Body } from './respond';

/** One index for each locale that can be asked. */
export type Indexes = Readonly<Record<Locale, SearchIndex>>;

/** Published files by path, each made or read when it is asked for. */
export interface FileSource {
  /** Gives the document at `path`, or undefined where there is none. */
  get(path: string): unknown;
  keys(): Iterable<string>;
}

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
  readonly bodies: { get(path: string): Body | undefined; keys(): Iterable<string> };
  readonly indexes: Indexes;
  readonly vocabulary: Vocabulary;
  readonly names: NameTable;
}

function createCatalogue({ files, indexes }: HandlerOptions): Catalogue {
  const languages = files.get('languages.json') as Answer<'languages'>;
  const categories = files.get('categories.json') as Answer<'categories'>;
  let names: NameTable | undefined;
  return {
    bodies: keepBodies(files),
    indexes,
    vocabulary: {
      languages: languages.result,
      categories: categories.result.map(({ id }) => id),
    },
    get names() {
      if (names) return names;
      const all = files.get('constructs-full.json') as Answer<'constructsFull'>;
      return (names = buildNameTable(all.result));
    },
  };
}

// Who asks one question, as the command line does, does not wait for the bytes of all other answers.
function keepBodies(files: FileSource): Catalogue['bodies'] {
  const kept = new Map<string, Body>();
  return {
    keys: () => files.keys(),
    get(path) {
      const found = kept.get(path);
      if (found) return found;
      const file = files.get(path);
      if (file === undefined) return undefined;
      const body = createBody(file);
      kept.set(path, body);
      return body;
    },
  };
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
  const answer = ANSWERS.get(path);
  if (answer) return respondWithAnswer(request, answer(catalogue, request, searchParams));
  return respond(request, { status: 200, body: findBody(catalogue, path) });
}

type CreateAnswer = (catalogue: Catalogue, request: Request, given: URLSearchParams) => unknown;

const ANSWERS: ReadonlyMap<string, CreateAnswer> = new Map<string, CreateAnswer>([
  [
    'search',
    ({ indexes, vocabulary }, request, given) => {
      const asked = parseParameters(given, vocabulary, localeOf(request));
      return answerSearch(indexes[asked.locale], asked);
    },
  ],
  [
    'xref',
    ({ indexes, vocabulary, names }, request, given) => {
      const asked = parseCrossReference(given, vocabulary, localeOf(request));
      const source = {
        names,
        get index() {
          return indexes[asked.locale];
        },
      };
      return crossReference(source, asked);
    },
  ],
]);

function localeOf({ headers }: Request): Locale {
  return preferLocale(headers.get('accept-language'));
}

function respondWithAnswer(request: Request, answer: unknown): Promise<Response> {
  return respond(request, { status: 200, body: createBody(answer), vary: 'Accept-Language' });
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

function findBody(catalogue: Catalogue, path: string): Body {
  const { bodies } = catalogue;
  const name = path === '' ? 'index' : path;
  const body = bodies.get(name) ?? bodies.get(`${name}.json`);
  if (body !== undefined) return body;
  const id = /^constructs\/([^/]+?)(\.json)?$/.exec(path)?.[1];
  if (id !== undefined) {
    const detail = `There is no construct ${quote(id)}: ${API_PATH}/constructs.json lists all.`;
    // Who asks for "goroutine" or "gorutine" knows the construct by another name than its id.
    throw new ProblemError(
      'unknown-construct',
      detail,
      catalogue.names.suggest(id).map(({ construct }) => construct.id),
    );
  }
  const detail = `There is nothing at ${quote(`${API_PATH}/${path}`)}: ${API_PATH}/index.json lists all paths.`;
  const paths = new Map([...bodies.keys()].map((file) => [file.replace(/\.json$/, ''), file]));
  const near = findNearest(path.replace(/\.json$/, ''), [...paths.keys(), ...ANSWERS.keys()]);
  throw new ProblemError(
    'unknown-path',
    detail,
    near.map((name) => `${API_PATH}/${paths.get(name) ?? name}`),
  );
}
