import type { Construct, Site } from '../../data/types';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import type { Snapshot } from '../../search/types';
import { answerSearch } from '../operations/answer';
import { list, single } from '../envelope';
import type { SearchParameters } from '../operations/parameters';
import { RESOURCES } from '../resources';

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

/** What the operations of the OpenAPI document show. */
export interface Examples {
  /** By name of the resource. */
  readonly files: ReadonlyMap<string, Example>;
  readonly search: SearchExample;
}

/**
 * Gives one example for each resource that `files` has, and one search. Long lists are cut to what a
 * person wants to read. Throws if the site has no construct.
 */
export function buildExamples(site: Site, files: ReadonlyMap<string, unknown>): Examples {
  const examples = RESOURCES.map(({ name, path }) => [name, exampleOf(path, files)] as const);
  return { files: new Map(examples), search: searchExample(site) };
}

function exampleOf(path: string, files: ReadonlyMap<string, unknown>): Example {
  const [before = '', after] = path.split(/\{\w+\}/);
  if (after === undefined) return { values: [], answer: shorten(files.get(path)) };
  const values = [...files.keys()]
    .filter((file) => file.startsWith(before))
    .map((file) => file.slice(before.length, -after.length));
  return { values, answer: shorten(files.get(`${before}${values[0] ?? ''}${after}`)) };
}

function shorten(file: unknown): unknown {
  const { result } = (file ?? {}) as { readonly result?: unknown };
  if (Array.isArray(result)) return list(result.slice(0, 1));
  if (isSnapshot(result)) return single({ ...result, documents: result.documents.slice(0, 1) });
  return file;
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'documents' in value;
}

function searchExample(site: Site): SearchExample {
  const asked = {
    query: firstConstruct(site).title.en,
    locale: 'en',
    options: { limit: 1 },
  } as const;
  return { ...asked, answer: answerSearch(createIndex(buildCorpus(site, asked.locale)), asked) };
}

function firstConstruct(site: Site): Construct {
  const first = site.constructs[0];
  if (!first) throw new Error('Cannot build the API of a site without constructs');
  return first;
}
