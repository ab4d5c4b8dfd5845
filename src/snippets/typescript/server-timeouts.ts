import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

// #region limits
const limits = {
  headersTimeout: 200,
  requestTimeout: 1000,
  connectionsCheckingInterval: 50, // by default every 30 s
};
const server = createServer(limits, (_request, response) => {
  // This handler is stuck. Its limit has to be set by hand.
  setTimeout(() => response.writeHead(503).end(), 200);
});
server.listen(0, '127.0.0.1');
// #endregion limits
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const response = await fetch(`http://127.0.0.1:${port}`);
await response.text();
console.log('slow handler:', response.status);

// This client never ends its headers.
const client = connect(port, '127.0.0.1').resume();
client.write('GET / HTTP/1.1\r\n');
const signal = AbortSignal.timeout(1000);
await once(client, 'close', { signal }).catch(() => {});
console.log('slow client cut off:', !signal.aborted);
client.destroy();
server.close();
