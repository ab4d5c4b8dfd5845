import type { Construct, Site } from '../../data/types';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import type { Answer, Problem } from '../contract';
import { answerSearch } from '../operations/answer';
import { crossReference } from '../operations/crossReference';
import type { CrossReferenceParameters, CrossReferenceSource } from '../operations/crossReference';
import { buildNameTable } from '../operations/names';
import { parseParameters, vocabularyOf } from '../operations/parameters';
import type { SearchParameters } from '../operations/parameters';
import {
  LONGEST_ADDRESS,
  ProblemError,
  internalProblem,
  longAddress,
  unknownConstruct,
} from '../problem';
import { RESOURCES, isMoved } from '../resources';

/** A real call to show with an operation of the OpenAPI document. */
export interface Example {
  /** What the variable of the path can be; the answer is that for the first. */
  readonly values: readonly string[];
  readonly answer: unknown;
}

/** A real search; the answer is that to just these parameters. */
export interface SearchExample extends SearchParameters {
  readonly answer: unknown;
}

/** A real cross-reference; the answer is that to just these parameters. */
export interface CrossReferenceExample extends CrossReferenceParameters {
  readonly answer: unknown;
}

/** What the operations of the OpenAPI document show. */
export interface Examples {
  /** By name of the resource. */
  readonly files: ReadonlyMap<string, Example>;
  readonly search: SearchExample;
  readonly crossReference: CrossReferenceExample;
  /** By status. */
  readonly problems: ReadonlyMap<number, Problem>;
  /** A document at an id of before, where there is one. */
  readonly moved: unknown;
}

/**
 * Gives one example for each resource that `files` has, and of what needs the server the answers to
 * real calls. Long lists are cut to what a person wants to read. Throws if the site has no construct.
 */
export function buildExamples(site: Site, files: ReadonlyMap<string, unknown>): Examples {
  const examples = RESOURCES.map(({ name, path }) => [name, exampleOf(path, files)] as const);
  const { result } = files.get('constructs-full.json') as Answer<'constructsFull'>;
  const source = {
    names: buildNameTable(result),
    index: createIndex(buildCorpus(site, LOCALE)),
  };
  return {
    files: new Map(examples),
    search: searchExample(site, source),
    crossReference: crossReferenceExample(site, source),
    problems: problemExamples(site),
    moved: [...files.values()].find(isMoved),
  };
}

function exampleOf(path: string, files: ReadonlyMap<string, unknown>): Example {
  const [before = '', after] = path.split(/\{\w+\}/);
  if (after === undefined) return { values: [], answer: shorten(files.get(path)) };
  const values = [...files.keys()]
    .filter((file) => file.startsWith(before) && !isMoved(files.get(file)))
    .map((file) => file.slice(before.length, -after.length));
  return { values, answer: shorten(files.get(`${before}${values[0] ?? ''}${after}`)) };
}

/** Lists inside a single thing that are long, and alike in their entries. */
const LONG_LISTS: ReadonlySet<string> = new Set(['constructs', 'documents']);

function shorten(file: unknown): unknown {
  const { result } = (file ?? {}) as { readonly result?: unknown };
  if (typeof result !== 'object' || result === null) return file;
  if (Array.isArray(result)) return { ...(file as object), result: result.slice(0, 1) };
  const entries = Object.entries(result).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) && LONG_LISTS.has(name) ? value.slice(0, 1) : value,
  ]);
  return { ...(file as object), result: Object.fromEntries(entries) as object };
}

const LOCALE = 'en';

function searchExample(site: Site, { names, index }: CrossReferenceSource): SearchExample {
  const { title } = firstConstruct(site);
  const asked = {
    query: title[LOCALE],
    locale: LOCALE,
    from: 'go',
    to: ['rust'],
    options: { limit: 1 },
  } as const;
  return { ...asked, answer: answerSearch(index, asked, names) };
}

function crossReferenceExample(site: Site, source: CrossReferenceSource): CrossReferenceExample {
  const { id, go } = firstConstruct(site);
  const asked = {
    query: go.symbols[0]?.name ?? id,
    locale: LOCALE,
    from: 'go',
    to: ['rust'],
  } as const;
  return { ...asked, answer: crossReference(source, asked) };
}

function problemExamples(site: Site): ReadonlyMap<number, Problem> {
  const { id } = firstConstruct(site);
  const given = new URLSearchParams({ q: id, lang: 'rus' });
  const problems = [
    refusalOf(() => parseParameters(given, vocabularyOf(site), LOCALE)),
    unknownConstruct(`${id}s`, [id]),
    longAddress(LONGEST_ADDRESS + 1),
    internalProblem(),
  ];
  return new Map(problems.map((each) => [each.status, each]));
}

function refusalOf(ask: () => unknown): Problem {
  try {
    ask();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('Cannot show a problem: what was asked for is not refused');
}

function firstConstruct(site: Site): Construct {
  const first = site.constructs[0];
  if (!first) throw new Error('Cannot build the API of a site without constructs');
  return first;
}
