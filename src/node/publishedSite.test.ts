import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../api/contract';
import { serialize } from '../api/envelope';
import { buildFiles } from '../api/files';
import type { Files } from '../api/files';
import { createHandler } from '../api/handle';
import { LOCALES } from '../api/parameters';
import type { Site } from '../data/types';
import { createIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';
import { search } from '../search/query';
import { relevanceCases, unanswerable } from '../search/relevance.cases';
import type { RelevanceCase } from '../search/relevance.cases';
import { fromSnapshot } from '../search/snapshot';
import { run } from './cli';
import { readSite } from './readSite';
import { assertValid } from './writeFiles';

/** Every which case the command line answers too: enough to meet every category in both locales. */
const COMMAND_LINE_STEP = 100;

let site: Site;
let files: Files;
let handle: ReturnType<typeof createHandler>;

beforeAll(() => {
  site = readSite(resolve(__dirname, '../..'));
  files = buildFiles(site);
  const load = (path: string) => fromSnapshot((files.get(path) as Answer<'snapshot'>).result);
  handle = createHandler({
    files,
    indexes: { ko: load('search/ko.json'), en: load('search/en.json') },
  });
});

async function askHttp(parameters: Readonly<Record<string, string>>): Promise<string> {
  const query = new URLSearchParams(parameters).toString();
  return (await handle(new Request(`http://localhost/api/v1/search?${query}`))).text();
}

function askCommandLine({ q, ...limits }: Readonly<Record<string, string>>): string {
  const options = Object.entries(limits).map(([name, value]) => `--${name}=${value}`);
  let output = '';
  run(['search', '--json', ...options, '--', q ?? ''], {
    write: (text) => (output += text),
    writeError: (text) => (output += text),
    columns: 80,
    hasColor: false,
    readSite: () => site,
  });
  return output;
}

test('every file of this site keeps to its published schema', () => {
  expect(() => assertValid(files)).not.toThrow();
});

test('this site gives the same bytes when it is read again', () => {
  const again = buildFiles(readSite(resolve(__dirname, '../..')));
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, file] of files) expect(serialize(again.get(path))).toBe(serialize(file));
});

describe.each(LOCALES)('the search of this site in %s', (locale) => {
  const parametersOf = ({ query, language }: RelevanceCase): Readonly<Record<string, string>> => ({
    q: query,
    locale,
    ...(language && { lang: language }),
  });

  test.each(relevanceCases)('answers "$query" with $finds', async (each) => {
    const answer = JSON.parse(await askHttp(parametersOf(each))) as Answer<'search'>;
    const ids = answer.result.map(({ id }) => id);
    expect(ids.slice(0, each.within ?? 1)).toContain(each.finds);
  });

  test('answers the same on a fresh index', () => {
    const index = createIndex(buildCorpus(site, locale));
    const misses = relevanceCases.filter(({ query, finds, within = 1, language }) => {
      const { hits } = search(index, query, { limit: within, ...(language && { language }) });
      return !hits.some(({ document }) => document.id === finds);
    });
    expect(misses).toEqual([]);
  });

  // Each run builds the index anew, as the command does.
  const sampled = relevanceCases.filter((_, number) => number % COMMAND_LINE_STEP === 0);
  test.each(sampled)('answers "$query" on the command line as over HTTP', async (each) => {
    const parameters = parametersOf(each);
    expect(askCommandLine(parameters)).toBe(await askHttp(parameters));
  });

  test.each(unanswerable)('finds nothing for "%s"', async (query) => {
    expect(JSON.parse(await askHttp({ q: query, locale }))).toMatchObject({ total: 0 });
  });
});

test('every construct has at least four cases', () => {
  const counts = new Map<string, number>();
  for (const { finds } of relevanceCases) counts.set(finds, (counts.get(finds) ?? 0) + 1);
  expect(site.constructs.filter(({ id }) => (counts.get(id) ?? 0) < 4)).toEqual([]);
});
