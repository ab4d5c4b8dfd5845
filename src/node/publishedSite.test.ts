import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import type { Answer } from '../api/contract';
import { createAsk } from '../api/local/ask';
import { serialize } from '../api/envelope';
import { buildFiles } from '../api/files';
import type { Files } from '../api/files';
import { createHandler } from '../api/http/handle';
import { LOCALES } from '../api/operations/parameters';
import { createContractCheck } from '../api/testing/createContractCheck';
import type { ContractCheck } from '../api/testing/createContractCheck';
import type { Site } from '../data/types';
import { createServer } from '../mcp/createServer';
import { createIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';
import { search } from '../search/query';
import { relevanceCases, unanswerable } from '../search/relevance.cases';
import type { RelevanceCase } from '../search/relevance.cases';
import { fromSnapshot } from '../search/snapshot';
import { runCommand } from './cli/fixtures';
import { readSite } from './sources/readSite';
import { assertValid } from './writeFiles';

let site: Site;
let files: Files;
let handle: ReturnType<typeof createHandler>;
let check: ContractCheck;
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  site = readSite(resolve(__dirname, '../..'));
  files = buildFiles(site);
  const load = (path: string) => fromSnapshot((files.get(path) as Answer<'snapshot'>).result);
  check = createContractCheck(files);
  handle = createHandler({
    files,
    indexes: { ko: load('search/ko.json'), en: load('search/en.json') },
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createServer(createAsk(handle)).connect(ours);
  await client.connect(theirs);
});
afterAll(() => client.close());

/** How a name is asked for, and the place that a construct of that name must reach. */
const WAYS_TO_ASK: readonly (readonly [within: number, ask: (name: string) => string])[] = [
  [1, (name) => name],
  [1, (name) => name.toLowerCase()],
  [3, (name) => `${name}${/[가-힣]$/.test(name) ? '에서' : '는'}`],
  [3, (name) => `how to use ${name}`],
  [3, (name) => `${name} 사용법`],
];

/** Gives the titles, aliases and symbols with the ids of the constructs that have them, in any case. */
function ownersOfNames(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  const names = site.constructs.flatMap(({ id, title, aliases, go, rust, typescript }) => {
    const symbols = [go, rust, typescript].flatMap((each) => each.symbols.map(({ name }) => name));
    const all = [title.ko, title.en, ...aliases.ko, ...aliases.en, ...symbols];
    return all.map((name) => [name, id] as const);
  });
  for (const [name, id] of names) {
    const key = name.toLowerCase();
    owners.set(key, [...(owners.get(key) ?? []), id]);
  }
  return new Map(names.map(([name]) => [name, owners.get(name.toLowerCase()) ?? []]));
}

const answers = new Map<string, Promise<string>>();

function askHttp(parameters: Readonly<Record<string, string>>): Promise<string> {
  const url = `http://localhost/api/v1/search?${new URLSearchParams(parameters).toString()}`;
  const answer = answers.get(url) ?? askOnce(new Request(url));
  answers.set(url, answer);
  return answer;
}

async function askOnce(request: Request): Promise<string> {
  const response = await handle(request);
  expect(await check(request, response.clone())).toEqual([]);
  return response.text();
}

async function askCommandLine({ q, ...limits }: Readonly<Record<string, string>>): Promise<string> {
  const options = Object.entries(limits).map(([name, value]) => `--${name}=${value}`);
  const argv = ['search', '--json', ...options, '--', q ?? ''];
  return (await runCommand(argv, { ask: createAsk(handle) })).output;
}

async function askMcp(parameters: Readonly<Record<string, string>>): Promise<string> {
  const { structuredContent } = await client.callTool({ name: 'search', arguments: parameters });
  return serialize(structuredContent);
}

test('every file of this site keeps to its published schema', () => {
  expect(() => assertValid(files)).not.toThrow();
});

test('this site gives the same bytes when it is read again', () => {
  const again = buildFiles(readSite(resolve(__dirname, '../..')));
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, file] of files) expect(serialize(again.get(path))).toBe(serialize(file));
});

/** Thousands of questions, each asked twice, also on a busy machine. */
const ALL_CASES_TIMEOUT = 120_000;

const DOORS = [
  { name: 'on the command line', ask: askCommandLine },
  { name: 'over the Model Context Protocol', ask: askMcp },
];

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

  test('puts every name first: alone, in lower case, with a particle and in a question', () => {
    const index = createIndex(buildCorpus(site, locale));
    const asked = [...ownersOfNames()].flatMap(([name, owners]) =>
      WAYS_TO_ASK.map(([within, ask]) => ({ query: ask(name), owners, within })),
    );
    const misses = asked.filter(({ query, owners, within }) => {
      const found = search(index, query).hits.map(
        ({ document: { id, construct } }) => construct ?? id,
      );
      return ![...new Set(found)].slice(0, within).some((id) => owners.includes(id));
    });
    expect(misses).toEqual([]);
  });

  test.each(DOORS)(
    'answers all of it $name as over HTTP',
    async ({ ask }) => {
      for (const each of relevanceCases) {
        const parameters = parametersOf(each);
        expect(await ask(parameters)).toBe(await askHttp(parameters));
      }
    },
    ALL_CASES_TIMEOUT,
  );

  test.each(unanswerable)('finds nothing for "%s"', async (query) => {
    expect(JSON.parse(await askHttp({ q: query, locale }))).toMatchObject({ total: 0 });
  });
});

test('every construct has at least four cases', () => {
  const counts = new Map<string, number>();
  for (const { finds } of relevanceCases) counts.set(finds, (counts.get(finds) ?? 0) + 1);
  expect(site.constructs.filter(({ id }) => (counts.get(id) ?? 0) < 4)).toEqual([]);
});
