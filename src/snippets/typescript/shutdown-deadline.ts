import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const server = createServer(() => {}); // never answers
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const request = fetch(`http://127.0.0.1:${port}`);
const failed = request.catch(() => console.log('client: cut off'));
await once(server, 'request');

// #region deadline
console.log('stopping');
const closed = once(server, 'close').then(() => true);
server.close();
const late = setTimeout(200, false, { ref: false });
if (!(await Promise.race([closed, late]))) {
  console.log('deadline passed');
  server.closeAllConnections();
}
// #endregion deadline
await failed;
