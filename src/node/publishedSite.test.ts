import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../api/contract';
import { serialize } from '../api/envelope';
import { buildFiles } from '../api/files';
import type { Files } from '../api/files';
import { createHandler } from '../api/handle';
import { LOCALES } from '../api/parameters';
import type { Site } from '../data/types';
import { relevanceCases, unanswerable } from '../search/relevance.cases';
import { fromSnapshot } from '../search/snapshot';
import { run } from './cli';
import { readSite } from './readSite';
import { assertValid } from './writeFiles';

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
  test.each(relevanceCases)(
    'answers "$query" over HTTP first with $first, and the same on the command line',
    async ({ query, first, language }) => {
      const parameters = { q: query, locale, ...(language && { lang: language }) };
      const answer = await askHttp(parameters);
      expect((JSON.parse(answer) as Answer<'search'>).result[0]?.id).toBe(first);
      expect(askCommandLine(parameters)).toBe(answer);
    },
  );

  test.each(unanswerable)('finds nothing for "%s"', async (query) => {
    expect(JSON.parse(await askHttp({ q: query, locale }))).toMatchObject({ total: 0 });
  });
});
