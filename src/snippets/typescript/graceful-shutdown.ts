import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

const gate = new EventEmitter();
const server = createServer(async (_request, response) => {
  await once(gate, 'finish');
  // Otherwise the connection stays for the next request.
  if (!server.listening) response.setHeader('Connection', 'close');
  response.end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const old = fetch(`http://127.0.0.1:${port}`);
await once(server, 'request');

// #region shutdown
server.close(); // accepts nothing more from here on
const stopped = once(server, 'close').then(() => true);
const limit = new Promise<boolean>((resolve) => {
  setTimeout(resolve, 2000, false).unref();
});
// #endregion shutdown
const refused = await once(connect(port, '127.0.0.1'), 'connect')
  .then(() => false)
  .catch(() => true);
console.log('new connection refused:', refused);
gate.emit('finish');
const { status, statusText } = await old;
console.log('old request:', status, statusText);
const inTime = await Promise.race([stopped, limit]);
console.log('all finished in time:', inTime);
if (!inTime) server.closeAllConnections();
