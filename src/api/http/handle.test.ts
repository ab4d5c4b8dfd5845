import { describe, expect, jest, test } from '@jest/globals';
import { contract } from '../contract';
import type { Answer } from '../contract';
import { serialize } from '../envelope';
import { ask, files, indexes, problemAt } from '../testing/asking';
import { createHandler } from './handle';

describe('files', () => {
  const kept = [...files.keys()].filter((path) => path !== 'constructs/lock.json');
  test.each(kept)('%s is answered with and without .json', async (path) => {
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
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['/api/v1/constructs/lock', 'mutex'],
    ['/api/v1/constructs/lock.json', 'mutex.json'],
    ['/api/v1/constructs/lock/', '../mutex'],
    ['/book/api/v1/constructs/lock', 'mutex'],
  ])('at an id of before, %s, lead to where the document is now', async (path, location) => {
    const response = await ask(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(location);
    expect(await response.json()).toEqual(files.get('constructs/lock.json'));
    const next = new URL(location, `http://localhost${path}`).pathname;
    expect(await (await ask(next)).json()).toEqual(files.get('constructs/mutex.json'));
  });

  test.each(['/api/v1/schemas', '/api/v1/schemas/'])('%s lists the schemas', async (path) => {
    expect(await (await ask(path)).json()).toEqual(files.get('schemas.json'));
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
    ['/api/v1/search?q=a&from=go&to=go', 400, 'invalid-value'],
    ['/api/v1/search?q=a&cursor=x', 400, 'invalid-cursor'],
    ['/api/v1/constructs?lang=go', 400, 'unknown-parameter'],
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
    ['/api/v1/compare/rust-golang', ['/api/v1/compare/rust-go.json']],
    ['/api/v1/sections/lazy', ['/api/v1/sections/lazy-execution.json']],
    ['/api/v1/constructs?lang=go', ['/api/v1/search']],
    ['/api/v1/xref?q=a&form=go', ['from']],
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

test('a handler without the files that it needs is not created, and says which it lacks', () => {
  const some = new Map([...files].filter(([path]) => path !== 'constructs-full.json'));
  expect(() => createHandler({ files: some, indexes })).toThrow(
    'Cannot find constructs-full.json among the files of the API: build them again',
  );
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
