import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

async function read(url: string) {
  try {
    const response = await fetch(url);
    await response.text();
    return `${response.status} ${response.statusText}`;
  } catch {
    return 'refused';
  }
}

// #region serve
const server = createServer(async (_request, response) => {
  await setTimeout(300);
  if (!server.listening) response.setHeader('Connection', 'close');
  response.end();
});
process.once('SIGTERM', () => {
  console.log('server: stopping');
  server.close();
});
// #endregion serve
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

// #region clients
const url = `http://127.0.0.1:${port}`;
const reply = read(url);
await once(server, 'request');
const closed = once(server, 'close');
const stopping = once(process, 'SIGTERM');
process.kill(process.pid, 'SIGTERM');
await stopping;
console.log('new client:', await read(url));
console.log('old client:', await reply);
await closed;
console.log('server: stopped');
// #endregion clients
