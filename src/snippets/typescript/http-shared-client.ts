import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';

let opened = 0;
const server = createServer((_request, response) => {
  response.end('hello');
});
server.on('connection', () => opened++);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

// #region requests
for (let i = 0; i < 3; i++) {
  const response = await fetch(`http://127.0.0.1:${port}`);
  await response.text();
  await setImmediate(); // the pool takes it back first
}
console.log('connections, one pool:', opened);
// #endregion requests
server.close();
