import fc from 'fast-check';
import { API_PATH } from '../envelope';
import type { OpenApi, Operation, Parameter, ParameterSchema } from './createContractCheck';

/** A request before it is made one. */
export interface Draft {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** What follows the query as it stands, encoded or not. */
  readonly rest: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Gives the requests that an OpenAPI document describes: the required parameters and any of the others. */
export function describedRequests({ paths }: OpenApi): fc.Arbitrary<Draft> {
  const all = Object.entries(paths);
  const hasQuery = ([, { get }]: (typeof all)[number]): boolean =>
    (get.parameters ?? []).some((parameter) => parameter.in === 'query');
  // Most paths are files; most that can go wrong is not.
  return fc.oneof(
    fc.oneof(...all.filter((each) => !hasQuery(each)).map(requestsOf)),
    fc.oneof(...all.filter(hasQuery).map(requestsOf)),
  );
}

function requestsOf([template, { get }]: [string, { readonly get: Operation }]) {
  const parameters = get.parameters ?? [];
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const values = fc.record(Object.fromEntries(inQuery.map((each) => [each.name, valueOf(each)])), {
    requiredKeys: inQuery.filter(({ required }) => required).map(({ name }) => name),
  });
  return fc.record({
    method: fc.constantFrom('GET', 'GET', 'HEAD'),
    path: fc.tuple(...inPath.map(valueOf)).map((values) => fill(template, inPath, values)),
    query: fc.tuple(values, fc.nat({ max: 9 })).map(([given, chance]) =>
      // A cursor that no answer gave is refused, and so says nothing of the other parameters.
      Object.entries(given).filter(([name]) => name !== 'cursor' || chance === 0),
    ),
    rest: fc.constant(''),
    headers: fc.record({ 'accept-language': accepted }, { requiredKeys: [] }),
  });
}

/** Gives requests of `described` with one to three things wrong or at least unusual. */
export function mutatedRequests(described: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> {
  return fc
    .tuple(described, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([draft, mutations]) => mutations.reduce((whole, mutate) => mutate(whole), draft));
}

/** Makes the request of a draft. */
export function createRequest({ method, path, query, rest, headers }: Draft): Request {
  const given = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  const mark = given + rest === '' ? '' : '?';
  return new Request(`http://localhost${path}${mark}${given}${rest}`, { method, headers });
}

const accepted = fc.constantFrom('ko', 'en', 'en-GB,en;q=0.9', 'fr', '*', '');

const words = fc.constantFrom(
  ...[
    'mutex',
    'Mutex',
    '뮤텍스',
    'ㅁㅌㅅ',
    'tokio::spawn',
    '<-ch',
    '고루틴을',
    'go',
    'task',
    '비동기',
  ],
  ...[
    'lang:rust lock',
    '"start a task"',
    'mutex -go',
    '잠금',
    'channel',
    'gorutine',
    '%',
    '\\',
    '{}',
  ],
);
const text = fc.oneof(
  words,
  fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);

function valueOf({ name, schema }: Parameter): fc.Arbitrary<string> {
  return name === 'q' ? text : valueOfSchema(schema);
}

function valueOfSchema(schema: ParameterSchema): fc.Arbitrary<string> {
  const { type, enum: names, items, minimum, maximum, pattern } = schema;
  if (names) return fc.constantFrom(...names);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum }).map(String);
  if (items) return fc.array(valueOfSchema(items), { minLength: 1, maxLength: 3 }).map(String);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  throw new Error(`Cannot generate a value of ${JSON.stringify(schema)}`);
}

function fill(template: string, inPath: readonly Parameter[], values: readonly string[]): string {
  return inPath.reduce(
    (path, { name }, at) => path.replace(`{${name}}`, values[at] ?? ''),
    API_PATH + template,
  );
}

type Mutate = (draft: Draft) => Draft;

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    '__proto__',
    '<script>',
    "' OR 1=1",
    '\u0000',
    'null',
    '[]',
  ),
  fc.constantFrom(
    '가'.repeat(300),
    'x'.repeat(9000),
    'constructor',
    'toString',
    '../../etc/passwd',
  ),
);
const name = fc.oneof(
  fc.constantFrom(
    'q',
    'Q',
    'langs',
    'lang',
    'page',
    'to',
    'limit',
    'cursor',
    'hasOwnProperty',
    'q[]',
  ),
  fc.string({ maxLength: 8 }),
);
const piece = fc.constantFrom(
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2F',
    '%00',
    '%C3',
    '%',
    '/',
    '//',
    '.json',
    '.xml',
    '\\',
    ' ',
    '%E0%A4%A',
  ],
  ...['é', '뮤', ';a=b', 'constructs', 'index', '~', '%0A', '*', '__proto__', 'x'.repeat(9000)],
);
const header = fc.string({ unit: fc.constantFrom(...'abkoen;q=0.9,*"W/- '), maxLength: 20 });

const mutation: fc.Arbitrary<Mutate> = fc.oneof(
  fc
    .constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'get', 'PROPFIND', 'SEARCH', 'x')
    .map((method): Mutate => (draft) => ({ ...draft, method })),
  fc
    .tuple(name, anything)
    .map((added): Mutate => (draft) => ({ ...draft, query: [...draft.query, added] })),
  fc.nat().map((at): Mutate => (draft) => ({
    ...draft,
    query: draft.query.filter((_, place) => place !== at % draft.query.length),
  })),
  fc.nat().map((at): Mutate => (draft) => ({
    ...draft,
    query: draft.query.flatMap((each, place) =>
      place === at % draft.query.length ? [each, each] : [each],
    ),
  })),
  fc.tuple(fc.nat(), anything).map(([at, value]): Mutate => (draft) => ({
    ...draft,
    query: draft.query.map((each, place) =>
      place === at % draft.query.length ? [each[0], value] : each,
    ),
  })),
  fc.tuple(fc.nat(), piece).map(([at, added]): Mutate => (draft) => {
    // The first letter is the slash that keeps the host what it is.
    const place = 1 + (at % draft.path.length);
    return { ...draft, path: draft.path.slice(0, place) + added + draft.path.slice(place) };
  }),
  fc.tuple(fc.nat(), fc.nat({ max: 4 })).map(([at, length]): Mutate => (draft) => {
    const place = 1 + (at % draft.path.length);
    return { ...draft, path: draft.path.slice(0, place) + draft.path.slice(place + length) };
  }),
  fc
    .constantFrom('&%ZZ', '&=&=', '&q', '&q=%C3%28', '#q', '&&&', '&q=%ED%A0%80', '?q=a', '&to=,,')
    .map((rest): Mutate => (draft) => ({ ...draft, rest: draft.rest + rest })),
  fc
    .tuple(fc.constantFrom('accept-language', 'if-none-match', 'accept', 'range'), header)
    .map(([key, value]): Mutate => (draft) => ({
      ...draft,
      headers: { ...draft.headers, [key]: value },
    })),
);
