import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region check
async function read(url: string) {
  const signal = AbortSignal.timeout(500);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) {
      await response.body?.cancel();
      return `${response.status} ${response.statusText}`;
    }
    const user = (await response.json()) as { name: string };
    return `name ${JSON.stringify(user.name)}`;
  } catch (error) {
    if (signal.aborted) return 'timeout';
    if (error instanceof SyntaxError) return 'not a user';
    return 'not sent';
  }
}
// #endregion check

const replies = new Map([
  ['/7', '{"id":7,"name":"Ann"}'],
  ['/8', '{"id":8}'],
]);
const server = createServer((request, response) => {
  const path = request.url ?? '';
  if (path === '/slow') return;
  response.statusCode = replies.has(path) ? 200 : 404;
  response.end(replies.get(path));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (const path of ['/7', '/8', '/9', '/slow']) {
  const answer = await read(`http://127.0.0.1:${port}${path}`);
  console.log(`${path}: ${answer}`);
}
server.close();
