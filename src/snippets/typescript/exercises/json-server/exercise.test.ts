import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, test } from 'node:test';

const { createApp } = await (process.env.SOLUTION === '1'
  ? import('./solution.js')
  : import('./start.js'));

let server: Server;
beforeEach(async () => {
  server = createApp().listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** Returns the status and the JSON, undefined if it is not JSON. */
async function send(
  method: string,
  path: string,
  body?: string,
): Promise<[number, unknown]> {
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${path}`;
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url, { method, headers, body });
  const kind = response.headers.get('Content-Type');
  assert.match(
    String(kind),
    /^application\/json/,
    `${method} ${path}: ${response.status} ` +
      `with the Content-Type ${kind}, want JSON`,
  );
  const value = await response.json().catch(() => undefined);
  return [response.status, value];
}

const list = () => send('GET', '/books');
const post = (body: string) => send('POST', '/books', body);

/** Expects the status and an object with the key "error". */
function assertRefused(
  what: string,
  [status, value]: [number, unknown],
  want: number,
) {
  const text = JSON.stringify(value);
  assert.ok(
    status === want && /^\{"error":"./.test(text),
    `${what}: got ${status} ${text}, want ${want} {"error":"…"}`,
  );
}

test('the list is empty at first', async () => {
  assert.deepEqual(await list(), [200, []]);
});

test('a new book is returned, listed and found', async () => {
  const dune = { id: 1, title: 'Dune' };
  const emma = { id: 2, title: 'Emma' };
  assert.deepEqual(await post('{"title":"Dune"}'), [201, dune]);
  assert.deepEqual(await post('{"title":"Emma"}'), [201, emma]);
  assert.deepEqual(await list(), [200, [dune, emma]]);
  assert.deepEqual(await send('GET', '/books/2'), [200, emma]);
});

test('an unknown book is not found', async () => {
  for (const path of ['/books/1', '/books/first']) {
    assertRefused(path, await send('GET', path), 404);
  }
});

test('a bad body is refused', async () => {
  for (const body of [
    '',
    '{"title":',
    '{}',
    '{"title":""}',
    '{"title":7}',
    '{"title":"Dune"} and more',
  ]) {
    assertRefused(`POST ${body}`, await post(body), 400);
  }
  assert.deepEqual(await list(), [200, []]);
});

test('requests at the same time get their own ids', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      post(JSON.stringify({ title: `Book ${i}` })),
    ),
  );
  const ids = answers.map(
    ([, book]) => (book as { id: number }).id,
  );
  ids.sort((a, b) => a - b);
  const want = Array.from({ length: 20 }, (_, i) => i + 1);
  assert.deepEqual(ids, want);
});
