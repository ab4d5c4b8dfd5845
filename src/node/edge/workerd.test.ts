import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../api/contract';
import { buildFiles } from '../../api/files';
import type { Files } from '../../api/files';
import { createHandler } from '../../api/http/handle';
import { LOCALES } from '../../api/operations/parameters';
import { relevanceCases, unanswerable } from '../../search/relevance.cases';
import { fromSnapshot } from '../../search/snapshot';
import { readSite } from '../sources/readSite';
import { bundleWorker } from './bundle';
import type { Bundle } from './bundle';
import { startWorkerd, writeWorker } from './workerd';
import type { RunningWorker } from './workerd';

const ROOT = resolve(__dirname, '../../..');
const START = 60_000;
const ALL_CASES = 300_000;
/** What a platform takes of a worker, in bytes by gzip: 3 MB without payment on the largest of them. */
const LARGEST_WORKER = 3_000_000;
const AT_ONCE = 16;

let folder: string;
let files: Files;
let bundle: Bundle;
let worker: RunningWorker;
let handle: (request: Request) => Promise<Response>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edge-'));
  files = buildFiles(readSite(ROOT));
  bundle = await bundleWorker(ROOT, files);
  await writeWorker(folder, bundle.code);
  worker = await startWorkerd(folder);
  const load = (path: string) => fromSnapshot((files.get(path) as Answer<'snapshot'>).result);
  const indexes = { ko: load('search/ko.json'), en: load('search/en.json') };
  handle = createHandler({ files, indexes });
}, START);
afterAll(async () => {
  await worker?.stop();
  await rm(folder, { recursive: true });
});

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function tell(response: Response): Promise<Told> {
  const headers = Object.fromEntries(response.headers);
  // What a server says of its connection and its clock is not the answer.
  for (const name of ['connection', 'date', 'keep-alive', 'transfer-encoding'])
    delete headers[name];
  return { status: response.status, headers, body: await response.text() };
}

/** Gives what workerd and the handler in this process answer to one request. */
async function askBoth(path: string, init: RequestInit = {}): Promise<[edge: Told, own: Told]> {
  const url = `http://127.0.0.1:${String(worker.port)}${path}`;
  // No coding: the platform packs by itself, and fetch would unpack.
  const headers = { 'accept-encoding': 'identity', ...(init.headers as Record<string, string>) };
  const asked = { ...init, headers };
  return [await tell(await fetch(url, asked)), await tell(await handle(new Request(url, asked)))];
}

describe('under workerd', () => {
  test('the very files of the API are answered', async () => {
    for (const path of files.keys()) {
      const [edge, own] = await askBoth(`/api/v1/${path}`);
      expect(edge).toEqual(own);
      expect(edge.status).toBe(200);
    }
  });

  test.each(['/api/v1/constructs/select', '/api/v1/search?q=select'])(
    '%s is not sent again to who has it, nor to HEAD',
    async (path) => {
      const [edge, own] = await askBoth(path, { method: 'HEAD' });
      expect(edge).toEqual(own);
      const tag = edge.headers['etag'] ?? '';
      const [again, expected] = await askBoth(path, { headers: { 'if-none-match': tag } });
      expect(again).toEqual(expected);
      expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', tag]);
    },
  );

  test.each([
    ['/api/v1/search', 'GET', 400],
    ['/api/v1/search?q=%C3', 'GET', 400],
    ['/api/v1/search?q=a&lang=cobol', 'GET', 400],
    ['/api/v1/constructs/goroutin', 'GET', 404],
    ['/api/v1/__proto__', 'GET', 404],
    ['/', 'GET', 404],
    ['/api/v1/kinds', 'POST', 405],
    ['/api/v1/search?q=a', 'DELETE', 405],
  ])('%s by %s is a problem: %i', async (path, method, status) => {
    const [edge, own] = await askBoth(path, { method });
    expect(edge).toEqual(own);
    expect(edge.status).toBe(status);
    expect(edge.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  test('an address that is too long is a problem', async () => {
    const [edge, own] = await askBoth(`/api/v1/search?q=${'x'.repeat(10_000)}`);
    expect(edge).toEqual(own);
    expect(edge.status).toBe(414);
  });

  test('OPTIONS says what may be asked', async () => {
    const [edge, own] = await askBoth('/api/v1/search', { method: 'OPTIONS' });
    expect(edge).toEqual(own);
    expect(edge.status).toBe(204);
  });

  test('the locale follows what the reader accepts', async () => {
    const [edge, own] = await askBoth('/api/v1/search?q=select', {
      headers: { 'accept-language': 'en-GB, ko;q=0.5' },
    });
    expect(edge).toEqual(own);
    expect(edge.body).toContain('"/en/constructs/select"');
  });

  test.each(LOCALES)(
    'every query of the relevance list is answered in %s as in this process',
    async (locale) => {
      const asked = [
        ...relevanceCases.map(({ query, language }) => ({
          q: query,
          ...(language && { lang: language }),
        })),
        ...unanswerable.map((query) => ({ q: query })),
      ].map(
        (parameters) => `/api/v1/search?${String(new URLSearchParams({ ...parameters, locale }))}`,
      );
      expect(asked.length).toBeGreaterThan(1000);
      const different: string[] = [];
      const askNext = async (): Promise<void> => {
        for (let path = asked.pop(); path !== undefined; path = asked.pop()) {
          const [edge, own] = await askBoth(path);
          if (edge.status !== 200 || edge.body !== own.body) different.push(path);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, askNext));
      expect(different).toEqual([]);
    },
    ALL_CASES,
  );
});

describe('the bundle', () => {
  test('is small enough for the edge, and has nothing that only builds need', () => {
    expect(gzipSync(bundle.code).length).toBeLessThan(LARGEST_WORKER);
    expect(bundle.inputs).toContain('src/edge/worker.ts');
    expect(
      bundle.inputs.filter((path) => /zod|src\/node\/|src\/data\/(?!languages)|node:/.test(path)),
    ).toEqual([]);
  });

  test('is the same for the same files', async () => {
    expect((await bundleWorker(ROOT, files)).code).toBe(bundle.code);
  });

  test('that cannot run is said with what workerd says', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'edge-'));
    await writeWorker(broken, 'this is not JavaScript');
    await expect(startWorkerd(broken)).rejects.toThrow(/workerd ended with 1: .*SyntaxError/s);
    await rm(broken, { recursive: true });
  });
});
