import { rm, writeFile } from 'node:fs/promises';
import { Agent, get, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buildFiles } from '../../api/files';
import { site } from '../../api/fixtures';
import { createBuild } from '../fixtures/createBuild';
import { createSiteServer } from './server';
import type { SiteServer } from './server';

let buildDir: string;

beforeAll(async () => {
  buildDir = await createBuild();
});
afterAll(() => rm(buildDir, { recursive: true }));

let server: SiteServer;
let root: string;
let port: number;

async function start(): Promise<void> {
  server = await createSiteServer({ buildDir });
  ({ port } = await server.listen(0, '127.0.0.1'));
  root = `http://127.0.0.1:${port}`;
}
afterEach(() => server?.stop(100));

describe('pages', () => {
  test.each([
    ['/', 200, '<p>한국어</p>', 'text/html;charset=utf-8'],
    ['/?q=1', 200, '<p>한국어</p>', 'text/html;charset=utf-8'],
    ['/en/', 200, '<p>English</p>', 'text/html;charset=utf-8'],
    ['/en', 200, '<p>English</p>', 'text/html;charset=utf-8'],
    ['/compare', 200, '<p>table</p>', 'text/html;charset=utf-8'],
    ['/compare/', 200, '<p>table</p>', 'text/html;charset=utf-8'],
    ['/assets/js/main.0a1b2c3d.js', 200, 'run()', 'text/javascript'],
    ['/sitemap.xml', 200, '<urlset/>', 'text/xml'],
    ['/nothing', 404, '<p>없습니다</p>', 'text/html; charset=utf-8'],
    ['/english', 404, '<p>없습니다</p>', 'text/html; charset=utf-8'],
    ['/en/nothing', 404, '<p>Not found</p>', 'text/html; charset=utf-8'],
    ['/.secret', 404, '<p>없습니다</p>', 'text/html; charset=utf-8'],
    ['/..%2f..%2fetc%2fpasswd', 404, '<p>없습니다</p>', 'text/html; charset=utf-8'],
    ['/%E0%A4%A', 404, '<p>없습니다</p>', 'text/html; charset=utf-8'],
  ])('%s is answered with %i', async (path, status, text, type) => {
    await start();
    const response = await fetch(root + path);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  test('are kept for long only where the name has a hash', async () => {
    await start();
    const caching = async (path: string) => (await fetch(root + path)).headers.get('cache-control');
    expect(await caching('/assets/js/main.0a1b2c3d.js')).toMatch(/max-age=31536000, immutable/);
    expect(await caching('/en/assets/js/main.0a1b2c3d.js')).toMatch(/immutable/);
    expect(await caching('/')).toBe('no-cache');
    expect(await caching('/sitemap.xml')).toBe('no-cache');
  });

  test('are not sent again to who has them, nor to HEAD', async () => {
    await start();
    const first = await fetch(`${root}/compare`);
    const tag = first.headers.get('etag') ?? '';
    const second = await fetch(`${root}/compare`, { headers: { 'if-none-match': tag } });
    expect([first.status, second.status]).toEqual([200, 304]);
    for (const path of ['/compare', '/nothing']) {
      expect(await (await fetch(root + path, { method: 'HEAD' })).text()).toBe('');
    }
  });

  test('are for reading only', async () => {
    await start();
    const response = await fetch(root, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each(['bytes=5-2', 'bytes=99999-', 'bytes=x'])('ignore the range %s', async (range) => {
    await start();
    expect((await fetch(root, { headers: { range } })).status).toBe(200);
  });

  test('that vanish while the server runs do not stop it', async () => {
    await writeFile(join(buildDir, 'gone.html'), 'gone');
    await start();
    await rm(join(buildDir, 'gone.html'));
    await expect(fetch(`${root}/gone`).then((response) => response.text())).rejects.toThrow();
    expect((await fetch(root)).status).toBe(200);
  });
});

describe('the API', () => {
  test.each(['/api/v1', '/api/v1/', '/api/v1/constructs/mutex', '/api/v1/constructs/mutex.json'])(
    'answers %s',
    async (path) => {
      await start();
      const response = await fetch(root + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.json()).toMatchObject({ schemaVersion: 1 });
    },
  );

  test('searches what was built', async () => {
    await start();
    const query = new URLSearchParams({ q: '뮤텍스를' });
    const response = await fetch(`${root}/api/v1/search?${query}`);
    expect(await response.json()).toMatchObject({ result: [{ id: 'mutex' }, {}, {}, {}] });
  });

  test('gives HEAD the tag, and 304 to who has it', async () => {
    await start();
    const url = `${root}/api/v1/constructs`;
    const tag = (await fetch(url, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test.each([
    ['/api/v1/nothing', 404],
    ['/api/v1/search', 400],
    [`/api/v1/search?q=${'x'.repeat(10_240)}`, 414],
    [`/api/v1/search?q=${encodeURIComponent('가'.repeat(3_400))}`, 414],
  ])('refuses %.40s with a problem document', async (path, status) => {
    await start();
    const response = await fetch(root + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status });
  });

  test('refuses a request with an unreadable host', async () => {
    await start();
    const response = await new Promise<IncomingMessage>((resolve) => {
      get(`${root}/api/v1/`, { headers: { host: 'a b/c' } }, resolve);
    });
    response.resume();
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  test('refuses to write', async () => {
    await start();
    const response = await fetch(`${root}/api/v1/languages`, { method: 'PUT', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('starting', () => {
  test('says that a port is taken, and which command takes another', async () => {
    await start();
    const second = await createSiteServer({ buildDir });
    await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`,
    );
  });

  test('says that a host is not here', async () => {
    const other = await createSiteServer({ buildDir });
    await expect(other.listen(0, '203.0.113.1')).rejects.toThrow(
      '"203.0.113.1" is not an address of this machine',
    );
  });

  test('says how to build a site that is not built', async () => {
    await expect(createSiteServer({ buildDir: join(buildDir, 'none') })).rejects.toThrow(
      /Cannot find the page .*404\.html: run "npm start" or "npm run build" first/,
    );
  });

  test('refuses a search index of another analyzer', async () => {
    const path = join(buildDir, 'api/v1/search/en.json');
    const snapshot = { analyzerVersion: 9999, documents: [] };
    const written = buildFiles(site).get('search/en.json');
    await writeFile(path, JSON.stringify({ schemaVersion: 1, result: snapshot }));
    await expect(createSiteServer({ buildDir })).rejects.toThrow(
      /version 9999.*\(search\/en\.json: run "npm run build" again\)/,
    );
    await writeFile(path, JSON.stringify(written));
  });
});

describe('stopping', () => {
  test('answers what runs, closes what is idle, and accepts no more', async () => {
    await start();
    const agent = new Agent({ keepAlive: true });
    const body = await new Promise<string>((resolve, reject) => {
      get(`${root}/api/v1/constructs`, { agent }, (response) => {
        let text = '';
        // Stops while the answer is under way, on a connection that is meant to live on.
        void server.stop().then(() => resolve(text));
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('error', reject);
      }).on('error', reject);
    });
    expect(JSON.parse(body)).toMatchObject({ total: 3 });
    await expect(fetch(root)).rejects.toThrow();
    agent.destroy();
  });

  test('does not wait for a connection that was opened in advance', async () => {
    await start();
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    // The server sees the connection a little later than the client.
    await fetch(root).then((response) => response.text());
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const before = Date.now();
    await server.stop(60_000);
    await closed;
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  test('cuts off what does not end', async () => {
    await start();
    const endless = request(`${root}/api/v1/languages`, { method: 'POST' });
    const failed = new Promise((resolve) => endless.once('close', resolve));
    endless.on('error', () => undefined);
    endless.write('x');
    await fetch(root).then((response) => response.text());
    await server.stop(50);
    await failed;
  });
});

test.each([
  ['is not percent-encoded', '고루틴', 400, 'percent-encode'],
  ['is longer than Node reads', 'x'.repeat(70_000), 414, '65536 bytes'],
])('answers an address that %s with a problem document', async (_name, query, status, detail) => {
  await start();
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET /api/v1/search?q=${query} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
  const problem = JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as object;
  expect(problem).toMatchObject({ status, detail: expect.stringContaining(detail) });
  expect((await fetch(`${root}/api/v1/index.json`)).status).toBe(200);
  await server.stop(0);
});
