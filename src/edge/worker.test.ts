import { expect, jest, test } from '@jest/globals';
import { serialize } from '../api/envelope';
import { buildFiles } from '../api/files';
import { site } from '../api/fixtures';
import { createHandler } from '../api/http/handle';
import { createIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';
import { createWorker } from './worker';

const files = buildFiles(site);
const published = serialize(Object.fromEntries(files));

test.each([
  '/api/v1',
  '/api/v1/constructs/mutex',
  '/api/v1/search?q=mutex',
  '/api/v1/search?q=mutex&locale=en',
  '/api/v1/search?q=a&lang=cobol',
  '/api/v1/nothing',
  '/elsewhere',
])('the worker answers %s as the server does', async (path) => {
  const handle = createHandler({
    files,
    indexes: {
      ko: createIndex(buildCorpus(site, 'ko')),
      en: createIndex(buildCorpus(site, 'en')),
    },
  });
  const request = new Request(`http://localhost${path}`);
  const [own, expected] = [await createWorker(published).fetch(request), await handle(request)];
  expect(own.status).toBe(expected.status);
  expect([...own.headers]).toEqual([...expected.headers]);
  expect(await own.text()).toBe(await expected.text());
});

test('reads what it has once, and not before it is asked', async () => {
  const parse = jest.spyOn(JSON, 'parse');
  const worker = createWorker(published);
  expect(parse).not.toHaveBeenCalled();
  for (const path of ['/api/v1/search?q=mutex', '/api/v1/kinds']) {
    await worker.fetch(new Request(`http://localhost${path}`));
  }
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test('a search index of another analyzer is an error of the server, not of who asks', async () => {
  const stale = new Map(files).set('search/ko.json', {
    schemaVersion: 1,
    result: { analyzerVersion: 9999, documents: [] },
  });
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const worker = createWorker(serialize(Object.fromEntries(stale)));
  const ask = (path: string) => worker.fetch(new Request(`http://localhost/api/v1/${path}`));
  expect((await ask('search?q=mutex')).status).toBe(500);
  expect(String(reported.mock.calls[0]?.[0])).toContain('version 9999');
  expect((await ask('search?q=mutex&locale=en')).status).toBe(200);
  reported.mockRestore();
});
