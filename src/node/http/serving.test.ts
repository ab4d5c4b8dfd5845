import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LONG_PAGE, createBuild } from '../fixtures/createBuild';
import { createSiteServer } from './server';
import type { SiteServer } from './server';

let buildDir: string;
let server: SiteServer;
let port: number;

beforeAll(async () => {
  buildDir = await createBuild();
  server = await createSiteServer({ buildDir });
  ({ port } = await server.listen(0, '127.0.0.1'));
});
afterAll(async () => {
  await server.stop(0);
  await rm(buildDir, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks as given: unlike fetch it adds no header and unpacks nothing. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: given } = response;
        resolve({ status, headers: given, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject).end();
  });
}

const LARGE = {
  'a page': '/long',
  'a file of the API': '/api/v1/constructs',
  'a search': '/api/v1/search?q=tokio',
};
const UNPACK = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

describe.each(Object.entries(LARGE))('%s', (_name, path) => {
  test.each(['br', 'gzip'] as const)('is packed by %s where that is accepted', async (coding) => {
    const plain = await ask(path);
    const packed = await ask(path, { 'accept-encoding': coding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe(coding);
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    expect(packed.body.length).toBeLessThan(plain.body.length);
    expect(UNPACK[coding](packed.body)).toEqual(plain.body);
    expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    for (const { headers } of [plain, packed]) {
      expect(headers.vary?.split(', ')).toContain('Accept-Encoding');
    }
  });

  test('is sent as it is where the packed forms are refused', async () => {
    for (const header of ['br;q=0, gzip;q=0', 'identity', 'zstd']) {
      const { status, headers } = await ask(path, { 'accept-encoding': header });
      expect([status, headers['content-encoding']]).toEqual([200, undefined]);
    }
    const { headers } = await ask(path, { 'accept-encoding': 'br;q=0, gzip, identity;q=0' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('has a tag of its own for each form, by which it is not sent again', async () => {
    const tags = new Set<string>();
    for (const coding of ['br', 'gzip', 'identity']) {
      const accept = { 'accept-encoding': coding };
      const tag = (await ask(path, accept)).headers.etag ?? '';
      tags.add(tag);
      const again = await ask(path, { ...accept, 'if-none-match': tag });
      expect([again.status, again.headers.etag, again.body.length]).toEqual([304, tag, 0]);
      expect(again.headers['content-encoding']).toBeUndefined();
      expect(again.headers.vary?.split(', ')).toContain('Accept-Encoding');
      expect(again.headers['cache-control']).toBe('no-cache');
      const other = await ask(path, { ...accept, 'if-none-match': '"other"' });
      expect(other.status).toBe(200);
    }
    expect(tags.size).toBe(3);
  });

  test('is described to HEAD as to GET, without the body', async () => {
    for (const coding of ['br', 'identity']) {
      const accept = { 'accept-encoding': coding };
      const get = await ask(path, accept);
      const head = await ask(path, accept, 'HEAD');
      expect(head.body.length).toBe(0);
      for (const name of ['etag', 'content-encoding', 'content-length', 'content-type', 'vary']) {
        expect(head.headers[name]).toBe(get.headers[name]);
      }
    }
  });
});

test('what is small or wrong is sent as it is', async () => {
  const accept = { 'accept-encoding': 'br, gzip' };
  for (const path of ['/sitemap.xml', '/api/v1/nothing', '/api/v1/kinds', '/nothing']) {
    const { headers, body } = await ask(path, accept);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toMatch(/^[<{]/);
  }
});

test('the packed twin of a file has the bytes that are sent', async () => {
  const { body } = await ask('/long', { 'accept-encoding': 'br' });
  expect(body).toEqual(readFileSync(join(buildDir, 'long.html.br')));
});

test('plain text says that it is UTF-8', async () => {
  for (const coding of ['br', 'identity']) {
    const { headers } = await ask('/long.md', { 'accept-encoding': coding });
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  }
});

test('a page of which a part is asked comes whole, packed or not', async () => {
  for (const coding of ['gzip', 'identity']) {
    const { status, body } = await ask('/long', { range: 'bytes=0-9', 'accept-encoding': coding });
    const html = coding === 'gzip' ? gunzipSync(body) : body;
    expect([status, html.toString()]).toEqual([200, LONG_PAGE]);
  }
});

describe('security', () => {
  test.each([
    ['/', 'GET', 200],
    ['/long', 'HEAD', 200],
    ['/nothing', 'GET', 404],
    ['/en/nothing', 'GET', 404],
    ['/', 'POST', 405],
  ])('%s by %s has every header that a page needs', async (path, method, status) => {
    const { headers, ...answer } = await ask(path, {}, method);
    const own = createHash('sha256').update('start()').digest('base64');
    expect(answer.status).toBe(status);
    expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${own}';`);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  test('a page that does not exist is never kept, whatever its name looks like', async () => {
    const { status, headers } = await ask('/assets/js/gone.0a1b2c3d.js');
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  });
});

test.each(['GET /', 'POST /', 'GET /api/v1/kinds', 'PUT /api/v1/kinds'])(
  '%s with a body that never ends is answered, and then cut off',
  async (line) => {
    const heard = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`${line} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n`);
      });
      const sending = setInterval(() => socket.write('1\r\nx\r\n'), 20);
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(sending);
        resolve(text);
      });
    });
    expect(heard).toMatch(/^HTTP\/1\.1 (200|405) /);
  },
);

test('who does not finish what it began to say is cut off, and who waits between requests is not', async () => {
  const begun = performance.now();
  const closed = (text: string) =>
    new Promise<number>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(performance.now() - begun));
      socket.resume();
      cleanUp.push(socket);
    });
  const cleanUp: Socket[] = [];
  const waiting = closed('GET /sitemap.xml HTTP/1.1\r\nHost: a\r\n\r\n');
  const slow = closed('GET /sitemap.xml HTTP/1.1\r\nHost: a\r\n');
  expect(await slow).toBeGreaterThan(5_000);
  expect(await Promise.race([waiting, Promise.resolve('open')])).toBe('open');
  for (const socket of cleanUp) socket.destroy();
}, 40_000);
