import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, test } from 'node:test';

const { get, LIMIT } = await (process.env.SOLUTION === '1'
  ? import('./solution.js')
  : import('./start.js'));

const SHORT = 100;
const PAUSE = 1000;

/**
 * Answers one request: with `first` at once, with `rest` after a
 * pause. `left` says whether the client left before the rest.
 */
async function serve(first: string, rest: string) {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const left = new Promise<boolean>((resolve) => {
    server.once('connection', (socket) => {
      socket.on('error', () => {}); // the client may be gone
      socket.once('data', () => socket.write(first));
      const later = setTimeout(() => {
        resolve(false);
        socket.end(rest);
      }, PAUSE);
      socket.once('close', () => {
        clearTimeout(later);
        resolve(true);
      });
    });
    // A client that gave up before it came left nothing open.
    setTimeout(resolve, 2 * PAUSE, true).unref();
  });
  void left.then(() => server.close());
  return { url: `http://127.0.0.1:${port}/`, left };
}

const ok =
  'HTTP/1.1 200 OK\r\nConnection: close\r\n' +
  'Content-Length: 5\r\n\r\n';

test('the usual limit is five seconds', () => {
  assert.equal(LIMIT, 5000);
});

test('a quick answer is returned', async () => {
  const { url } = await serve(ok + 'hello', '');
  assert.equal(await get(url), 'hello');
});

test('an error status is an error', async () => {
  const busy =
    'HTTP/1.1 503 Busy\r\nConnection: close\r\n' +
    'Content-Length: 4\r\n\r\nbusy';
  const { url } = await serve(busy, '');
  await assert.rejects(get(url), /503/);
});

describe('get gives up', { concurrency: true }, () => {
  const slow: Record<string, [string, string]> = {
    'without an answer': ['', ok + 'hello'],
    'with half the body': [ok + 'he', 'llo'],
  };
  for (const [name, [first, rest]] of Object.entries(slow)) {
    test(name, async () => {
      const { url, left } = await serve(first, rest);
      await assert.rejects(
        get(url, SHORT),
        { name: 'TimeoutError' },
        `limit ${SHORT} ms: want a TimeoutError`,
      );
      assert.ok(await left, 'its connection stayed open');
    });
  }
});
