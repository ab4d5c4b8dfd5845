import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region serve
// No router: one function answers whatever comes.
const server = createServer((_request, response) => {
  response.end('hello');
});
server.listen(0, '127.0.0.1'); // returns at once
await once(server, 'listening');
// #endregion serve
const { port } = server.address() as AddressInfo;

async function ask(method: string, path: string) {
  const url = `http://127.0.0.1:${port}${path}`;
  const response = await fetch(url, { method });
  await response.text();
  console.log(method, path, response.status);
}
await ask('GET', '/hello');
await ask('POST', '/hello');
await ask('GET', '/nobody');
server.close();
