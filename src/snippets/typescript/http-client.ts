import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region get
async function get(url: string) {
  const signal = AbortSignal.timeout(5000);
  const response = await fetch(url, { signal });
  const { status, ok } = response;
  const body = JSON.stringify(await response.text());
  console.log(`${status}, ok: ${ok}, ${body}`);
}
// #endregion get

const server = createServer((request, response) => {
  if (request.url === '/hello') response.end('hello');
  else response.writeHead(404).end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

await get(`http://127.0.0.1:${port}/hello`);
await get(`http://127.0.0.1:${port}/nobody`);
server.close();
await once(server, 'close');
const failed = await get(`http://127.0.0.1:${port}/hello`).then(
  () => false,
  () => true, // no reply at all
);
console.log('failed:', failed);
