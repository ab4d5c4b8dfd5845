import { describe, expect, jest, test } from '@jest/globals';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { contract } from '../contract';
import type { Answer, Problem } from '../contract';
import { serialize } from '../envelope';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { createHandler } from './handle';

const files = buildFiles(site);
const indexes = {
  ko: createIndex(buildCorpus(site, 'ko')),
  en: createIndex(buildCorpus(site, 'en')),
};
const handle = createHandler({ files, indexes });

function ask(path: string, init?: RequestInit): Promise<Response> {
  return handle(new Request(`http://localhost${path}`, init));
}

async function search(query: string, init?: RequestInit): Promise<Answer<'search'>> {
  const response = await ask(`/api/v1/search?${query}`, init);
  expect(response.status).toBe(200);
  return contract.search.parse(await response.json());
}

async function problemAt(path: string, init?: RequestInit): Promise<Problem> {
  const response = await ask(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = contract.problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('files', () => {
  test.each([...files.keys()])('%s is answered with and without .json', async (path) => {
    for (const name of [path, path.replace(/\.json$/, '')]) {
      const response = await ask(`/api/v1/${name}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.text()).toBe(serialize(files.get(path)));
    }
  });

  test.each(['/api/v1', '/api/v1/', '/api/v1/index', '/book/api/v1/'])(
    '%s is the index',
    async (path) => {
      expect(await (await ask(path)).json()).toEqual(files.get('index.json'));
    },
  );

  test('may be read from any site, and only as what they are', async () => {
    const { headers } = await ask('/api/v1/languages');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('are not sent again to who has them', async () => {
    const tag = (await ask('/api/v1/languages')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await ask('/api/v1/languages', { headers: { 'if-none-match': given } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(tag);
      expect(await response.text()).toBe('');
    }
    const other = await ask('/api/v1/categories', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });

  test('are described to HEAD without their bytes', async () => {
    const get = await ask('/api/v1/constructs/mutex');
    const head = await ask('/api/v1/constructs/mutex', { method: 'HEAD' });
    expect([...head.headers]).toEqual([...get.headers]);
    expect(Number(head.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
    expect(await head.text()).toBe('');
  });
});

describe('search', () => {
  test('answers in Korean, with what matched', async () => {
    const { schemaVersion, total, result } = await search('q=뮤텍스');
    expect([schemaVersion, total]).toEqual([1, result.length]);
    expect(result[0]).toMatchObject({
      kind: 'construct',
      id: 'mutex',
      title: '뮤텍스',
      url: '/constructs/mutex',
      highlights: { title: [[0, 3]] },
      category: 'synchronization',
    });
  });

  test.each([
    ['locale=en', undefined, '/en/constructs/mutex'],
    ['locale=ko', 'en', '/constructs/mutex'],
    ['', 'en-US,en;q=0.9,ko;q=0.8', '/en/constructs/mutex'],
    ['', 'fr', '/constructs/mutex'],
  ])('with %j and Accept-Language %j leads to %s', async (query, accepted, url) => {
    const headers: Record<string, string> = accepted ? { 'accept-language': accepted } : {};
    const response = await ask(`/api/v1/search?q=mutex&${query}`.replace(/&$/, ''), { headers });
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const { result } = (await response.json()) as Answer<'search'>;
    expect(result[0]?.url).toBe(url);
  });

  test('keeps to a kind, a language and a limit, and counts what the limit left out', async () => {
    const { total, result } = await search('q=task&locale=en&limit=1');
    expect(result).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
    const symbols = await search('q=mutex&kind=symbol&lang=rs');
    expect(symbols.result.map(({ id }) => id)).toEqual(['rust/tokio::sync::Mutex']);
  });

  test('finds operators', async () => {
    const { result } = await search(`q=${encodeURIComponent('<-ch')}`);
    expect(result[0]?.construct).toBe('channel-bounded');
  });

  test('finds nothing for markup, and gives none back', async () => {
    const response = await ask(
      `/api/v1/search?q=${encodeURIComponent('<script>alert(1)</script>')}`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.text()).not.toContain('script');
  });

  test('answers HEAD and a known ETag like files do', async () => {
    const path = '/api/v1/search?q=mutex';
    const tag = (await ask(path)).headers.get('etag') ?? '';
    expect((await ask(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect(await (await ask(path, { method: 'HEAD' })).text()).toBe('');
  });
});

describe('cross-reference', () => {
  test('gives what a name of one language is in another', async () => {
    const response = await ask('/api/v1/xref?q=go&from=go&to=rust', {
      headers: { 'accept-language': 'en' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const { result } = contract.crossReference.parse(await response.json());
    expect(result[0]?.targets[0]?.symbols[0]?.name).toBe('tokio::spawn');
    expect(result[0]?.construct.url).toBe('/en/constructs/spawn-task');
  });

  test('takes a list of languages with the comma percent-encoded or not', async () => {
    for (const to of ['rust,typescript', 'rust%2Ctypescript']) {
      const answer: unknown = await (await ask(`/api/v1/xref?q=go&to=${to}`)).json();
      const { result } = contract.crossReference.parse(answer);
      expect(result[0]?.targets.map(({ language }) => language)).toEqual(['rust', 'typescript']);
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['/api/v1/search', 400, 'missing-query'],
    ['/api/v1/search?q=', 400, 'missing-query'],
    [`/api/v1/search?q=${'x'.repeat(300)}`, 400, 'long-query'],
    [`/api/v1/search?q=${'x'.repeat(10_240)}`, 414, 'long-address'],
    ['/api/v1/search?q=%07', 400, 'unreadable-query'],
    ['/api/v1/search?q=%C3', 400, 'unreadable-query'],
    ['/api/v1/search?q=a&q=b', 400, 'repeated-parameter'],
    ['/api/v1/search?q=a&lang=cobol', 400, 'invalid-value'],
    ['/api/v1/search?q=a&category=none', 400, 'invalid-value'],
    ['/api/v1/search?q=a&kind=page', 400, 'invalid-value'],
    ['/api/v1/search?q=a&locale=fr', 400, 'invalid-value'],
    ['/api/v1/search?q=a&limit=many', 400, 'invalid-value'],
    ['/api/v1/search?q=a&page=2', 400, 'unknown-parameter'],
    ['/api/v1/xref', 400, 'missing-query'],
    ['/api/v1/xref?q=a&from=cobol', 400, 'invalid-value'],
    ['/api/v1/xref?q=a&limit=2', 400, 'unknown-parameter'],
    ['/api/v1/constructs/nothing', 404, 'unknown-construct'],
    ['/api/v1/nothing', 404, 'unknown-path'],
    ['/api/v1/languages.xml', 404, 'unknown-path'],
    ['/api/v1x', 404, 'unknown-path'],
    ['/api/v1/constructs/%E0%A4%A', 400, 'bad-request'],
    ['/api/v1/__proto__', 404, 'unknown-path'],
    ['/api/v1/..%2f..%2fetc/passwd', 404, 'unknown-path'],
  ])('%.60s is a problem: %i %s', async (path, status, id) => {
    const problem = await problemAt(path);
    expect([problem.status, problem.type]).toEqual([status, `/api/v1/problems.json#${id}`]);
  });

  test.each([
    ['/api/v1/search?q=a&lang=rus', ['rust']],
    ['/api/v1/search?q=a&categoy=tasks', ['category']],
    ['/api/v1/constructs/mutx', ['mutex']],
    ['/api/v1/constructs/channel.json', ['channel-bounded']],
    ['/api/v1/constructs/goroutine', ['spawn-task']],
    ['/api/v1/constructs/gorutine', ['spawn-task']],
    [`/api/v1/constructs/${encodeURIComponent('뮤텍')}`, ['mutex']],
    ['/api/v1/construct', ['/api/v1/constructs.json']],
    ['/api/v1/serach', ['/api/v1/search']],
  ])('%s suggests %j', async (path, suggestions) => {
    expect((await problemAt(path)).suggestions?.slice(0, 1)).toEqual(suggestions);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
    const response = await ask('/api/v1/search?q=a', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect((await problemAt('/api/v1/languages', { method })).detail).toContain(method);
  });

  test('every problem is on the published list', async () => {
    const { result } = files.get('problems.json') as Answer<'problems'>;
    expect(result.map(({ type }) => type)).toContain(
      (await problemAt('/api/v1/constructs/nothing')).type,
    );
  });

  test('a problem has no body for HEAD', async () => {
    const response = await ask('/api/v1/nothing', { method: 'HEAD' });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});

test('OPTIONS says what may be asked from another site', async () => {
  const { status, headers } = await ask('/api/v1/search', { method: 'OPTIONS' });
  expect(status).toBe(204);
  expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
});

test('an error inside is reported, and told without details', async () => {
  const report = jest.fn();
  // An index that cannot be read stands for any fault of our own.
  const broken = createHandler({ files, indexes: { ...indexes, ko: undefined as never }, report });
  const response = await broken(new Request('http://localhost/api/v1/search?q=mutex'));
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(contract.problem.parse(JSON.parse(body)).type).toMatch(/#internal$/);
  expect(body).not.toMatch(/undefined|TypeError|\.ts/);
  expect(report).toHaveBeenCalledTimes(1);
});
