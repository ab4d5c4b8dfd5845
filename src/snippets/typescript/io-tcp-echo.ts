import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

// #region connection
// Reads, writes, waits while the client does not read, and
// ends the connection when the client has finished sending.
async function echo(socket: Socket): Promise<void> {
  await pipeline(socket, socket);
}
// #endregion connection

const server = createServer({ allowHalfOpen: true });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const client = connect(port, '127.0.0.1');
const [socket] = await once(server, 'connection');
const connection = echo(socket).then(
  () => true,
  () => false,
);

client.end('hello'); // no more to send
console.log('client:', await text(client));
console.log('server: no error:', await connection);
server.close();
