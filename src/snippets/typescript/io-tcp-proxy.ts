import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

// #region proxy
// Each passes its end on; the way back stays open, because
// both sockets were made with allowHalfOpen.
async function proxy(
  client: Socket,
  upstream: Socket,
): Promise<void> {
  await Promise.all([
    pipeline(client, upstream),
    pipeline(upstream, client),
  ]);
}
// #endregion proxy

const half = { allowHalfOpen: true };
const listener = createServer(half).listen(0, '127.0.0.1');
await once(listener, 'listening');
const { port } = listener.address() as AddressInfo;

async function pair(): Promise<[Socket, Socket]> {
  const client = connect({ port, host: '127.0.0.1', ...half });
  const [server] = await once(listener, 'connection');
  return [client, server];
}

const [client, accepted] = await pair();
const [upstream, server] = await pair();
const proxied = proxy(accepted, upstream).then(
  () => true,
  () => false,
);

client.end('hello'); // the end of the question
let bytes = 0;
server.on('data', (piece) => (bytes += piece.length));
await once(server, 'end');
server.end(`${bytes} bytes`);
console.log('client:', await text(client));
console.log('proxy: no error:', await proxied);
listener.close();
