import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../api/operations/parameters';
import { relevanceCases } from '../../search/relevance.cases';
import type { Answered, Ask } from './check';

/** One request with the answer that it must get. */
export interface Case {
  readonly ask: Ask;
  readonly expected: Answered;
}

/** Where right answers come from. */
export interface Truth {
  /** The handler, in this process. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Paths of the files of the API. */
  readonly files: readonly string[];
  readonly buildDir: string;
}

/** What every request names as its host: some answers tell how long the whole address was. */
export const HOST = 'localhost';

const FILTERS = [
  '',
  '',
  '&lang=rust',
  '',
  '&kind=construct',
  '',
  '&limit=5',
  '&lang=go&kind=symbol',
];
const CODINGS = [undefined, 'br', 'gzip', undefined];
const PAGES: readonly (readonly [path: string, file: string])[] = [
  ['/', 'index.html'],
  ['/en/compare', 'en/compare.html'],
  ['/why-async', 'why-async.html'],
  ['/en/constructs/select', 'en/constructs/select.html'],
];
const BAD: readonly Ask[] = [
  { method: 'GET', path: '/api/v1/search' },
  { method: 'GET', path: '/api/v1/search?q=%C3' },
  { method: 'GET', path: '/api/v1/search?q=a&lang=cobol' },
  { method: 'GET', path: '/api/v1/search?q=a&colour=red' },
  { method: 'GET', path: `/api/v1/search?q=${'x'.repeat(9000)}` },
  { method: 'GET', path: '/api/v1/constructs/goroutin' },
  { method: 'GET', path: '/api/v1/..%2f..%2fetc/passwd' },
  { method: 'POST', path: '/api/v1/search?q=a' },
];

/**
 * Gives requests of all sorts with their answers, in one order: every query of the relevance list once,
 * with filters and codings by turns, and after each fourth a file of the API, a page or a mistake.
 */
export async function buildPlan(truth: Truth): Promise<readonly Case[]> {
  const between = cycle([
    ...truth.files.map((file): Ask => ({ method: 'GET', path: `/api/v1/${file}` })),
    ...BAD.flatMap((ask) => [ask, ask, ask, ask]),
  ]);
  const pages = cycle(PAGES);
  const cases: Case[] = [];
  for (const [number, { query }] of relevanceCases.entries()) {
    const locale = LOCALES[number % LOCALES.length] ?? 'ko';
    const filter = FILTERS[number % FILTERS.length] ?? '';
    const path = `/api/v1/search?q=${encodeURIComponent(query)}&locale=${locale}${filter}`;
    cases.push(await caseOf(truth, withCoding({ method: 'GET', path }, number)));
    if (number % 4 === 3) cases.push(await caseOf(truth, withCoding(between(), number >> 2)));
    if (number % 20 === 19) cases.push(pageCase(truth, pages(), number));
  }
  return cases;
}

function withCoding(ask: Ask, number: number): Ask {
  const coding = CODINGS[number % CODINGS.length];
  return coding === undefined ? ask : { ...ask, headers: { 'accept-encoding': coding } };
}

async function caseOf({ handle }: Truth, ask: Ask): Promise<Case> {
  const { method, path } = ask;
  const response = await handle(new Request(`http://${HOST}${path}`, { method }));
  const bytes = Buffer.from(await response.arrayBuffer());
  return { ask, expected: { status: response.status, body: bytes.toString('latin1') } };
}

function pageCase({ buildDir }: Truth, [path, file]: (typeof PAGES)[number], number: number): Case {
  const body = readFileSync(join(buildDir, file)).toString('latin1');
  return { ask: withCoding({ method: 'GET', path }, number), expected: { status: 200, body } };
}

function cycle<T>(values: readonly T[]): () => T {
  let next = 0;
  return () => {
    const value = values[next % values.length];
    next += 1;
    return value as T;
  };
}
