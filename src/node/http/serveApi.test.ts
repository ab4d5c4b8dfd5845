import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { listen } from './listen';
import { createApiListener } from './serveApi';

let server: Server;
let root: string;
let asked: string[];

/** Serves a handler that writes down what reaches it. */
async function serve(answer: (request: Request) => Response, remembered?: number): Promise<void> {
  asked = [];
  const handle = (request: Request): Promise<Response> => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return Promise.resolve(answer(request));
  };
  server = createServer(createApiListener(handle, remembered));
  const { port } = await listen(server, 0, '127.0.0.1');
  root = `http://127.0.0.1:${String(port)}`;
}
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const tagged = { etag: '"tag"', vary: 'Accept-Language' };
const inLanguage = (request: Request): Response =>
  new Response(request.headers.get('accept-language'), { headers: tagged });

async function read(path: string, init?: RequestInit): Promise<string> {
  return (await fetch(root + path, init)).text();
}

test('an answer is given again without the handler, to GET and HEAD alike', async () => {
  await serve(inLanguage);
  const first = await fetch(`${root}/a`);
  const second = await fetch(`${root}/a`);
  const names = ['etag', 'vary', 'content-type'];
  expect(names.map((name) => second.headers.get(name))).toEqual(
    names.map((name) => first.headers.get(name)),
  );
  expect(await second.text()).toBe(await first.text());
  await read('/a', { method: 'HEAD' });
  expect(asked).toEqual(['GET /a']);
});

test('an answer is given to no other address and in no other locale', async () => {
  await serve(inLanguage);
  const language = (value: string) => ({ headers: { 'accept-language': value } });
  expect(await read('/a', language('en-GB, ko;q=0.1'))).toBe('en');
  expect(await read('/a', language('ko'))).toBe('ko');
  expect(await read('/a', language('en'))).toBe('en');
  await read('/b', language('en'));
  expect(asked).toEqual(['GET /a', 'GET /a', 'GET /b']);
});

test.each([
  ['an error', () => new Response('no', { status: 500 })],
  ['what depends on another header', () => new Response('x', { headers: { vary: 'Cookie' } })],
  ['what is large', () => new Response('x'.repeat(100_000), { headers: tagged })],
])('%s is asked for again', async (_name, answer) => {
  await serve(answer);
  await read('/a');
  await read('/a');
  expect(asked).toEqual(['GET /a', 'GET /a']);
});

test('nothing is given again where nothing may be remembered', async () => {
  await serve(inLanguage, 0);
  await read('/a');
  await read('/a');
  expect(asked).toEqual(['GET /a', 'GET /a']);
});

test('every other method reaches the handler each time, as it is', async () => {
  await serve(() => new Response(null, { status: 405, headers: { allow: 'GET' } }));
  for (const method of ['POST', 'DELETE', 'OPTIONS', 'OPTIONS']) await read('/a', { method });
  expect(asked).toEqual(['POST /a', 'DELETE /a', 'OPTIONS /a', 'OPTIONS /a']);
});

test('a tag that is marked as weak by a proxy, or one of many, is known', async () => {
  await serve(inLanguage);
  for (const given of ['"tag"', 'W/"tag"', '"other", "tag"', '*']) {
    const headers = { 'if-none-match': given, 'accept-encoding': 'identity' };
    const response = await fetch(`${root}/a`, { headers });
    expect([response.status, response.headers.get('etag')]).toEqual([304, '"tag"']);
    expect(response.headers.get('content-type')).toBeNull();
  }
});
