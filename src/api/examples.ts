import type { Construct, Site } from '../data/types';
import { createIndex } from '../search/createIndex';
import { buildDocuments } from '../search/documents';
import type { Snapshot } from '../search/types';
import { answerSearch } from './answer';
import { list, single } from './envelope';
import { RESOURCES } from './resources';

/** A real call to show with an operation of the OpenAPI document. */
export interface Example {
  /** What the variable of the path can be, or the query; the answer is that to the first. */
  readonly values: readonly string[];
  readonly answer: unknown;
}

/**
 * Gives one example for each resource that `files` has, by name, and one for "search". Long lists
 * are cut to what a person wants to read. Throws if the site has no construct.
 */
export function buildExamples(
  site: Site,
  files: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Example> {
  const paths = [...files.keys()];
  const examples = RESOURCES.map(({ name, path }) => {
    const [before = '', after] = path.split(/\{\w+\}/);
    if (after === undefined)
      return [name, { values: [], answer: shorten(files.get(path)) }] as const;
    const values = paths
      .filter((file) => file.startsWith(before))
      .map((file) => file.slice(before.length, -after.length));
    const answer = shorten(files.get(`${before}${values[0] ?? ''}${after}`));
    return [name, { values, answer }] as const;
  });
  return new Map<string, Example>([...examples, ['search', searchExample(site)]]);
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

function searchExample(site: Site): Example {
  const query = firstConstruct(site).title.en;
  const index = createIndex(buildDocuments(site, 'en'));
  const asked = { query, locale: 'en', options: { limit: 1 } } as const;
  return { values: [query], answer: answerSearch({ ko: index, en: index }, asked) };
}

function firstConstruct(site: Site): Construct {
  const first = site.constructs[0];
  if (!first) throw new Error('Cannot build the API of a site without constructs');
  return first;
}
