import type { Construct, Site } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import type { Snapshot } from '../../search/types';
import { answerSearch } from '../operations/answer';
import { crossReference } from '../operations/crossReference';
import type { CrossReferenceParameters } from '../operations/crossReference';
import { buildNameTable } from '../operations/names';
import { single } from '../envelope';
import type { SearchParameters } from '../operations/parameters';
import { presentConstruct } from '../present/constructs';
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
}

/**
 * Gives one example for each resource that `files` has, and one call of what needs the server. Long lists are cut to what a
 * person wants to read. Throws if the site has no construct.
 */
export function buildExamples(site: Site, files: ReadonlyMap<string, unknown>): Examples {
  const examples = RESOURCES.map(({ name, path }) => [name, exampleOf(path, files)] as const);
  const index = createIndex(buildCorpus(site, LOCALE));
  return {
    files: new Map(examples),
    search: searchExample(site, index),
    crossReference: crossReferenceExample(site, index),
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

function shorten(file: unknown): unknown {
  const { result } = (file ?? {}) as { readonly result?: unknown };
  if (Array.isArray(result)) return { ...(file as object), result: result.slice(0, 1) };
  if (isSnapshot(result)) return single({ ...result, documents: result.documents.slice(0, 1) });
  return file;
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'documents' in value;
}

const LOCALE = 'en';

function searchExample(site: Site, index: SearchIndex): SearchExample {
  const asked = {
    query: firstConstruct(site).title[LOCALE],
    locale: LOCALE,
    options: { limit: 1 },
  } as const;
  return { ...asked, answer: answerSearch(index, asked) };
}

function crossReferenceExample(site: Site, index: SearchIndex): CrossReferenceExample {
  const { id, go } = firstConstruct(site);
  const asked = {
    query: go.symbols[0]?.name ?? id,
    locale: LOCALE,
    from: 'go',
    to: ['rust'],
  } as const;
  const names = buildNameTable([presentConstruct(site, id)]);
  return { ...asked, answer: crossReference({ names, index }, asked) };
}

function firstConstruct(site: Site): Construct {
  const first = site.constructs[0];
  if (!first) throw new Error('Cannot build the API of a site without constructs');
  return first;
}
