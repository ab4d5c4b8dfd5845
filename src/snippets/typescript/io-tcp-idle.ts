import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';

const IDLE = 300;

// #region connection
async function echo(socket: Socket): Promise<void> {
  // Runs anew with everything read or written. The event
  // alone ends nothing: destroy() does.
  socket.setTimeout(IDLE, () => {
    socket.destroy(new Error('timed out'));
  });
  await pipeline(socket, socket);
}
// #endregion connection

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const client = connect(port, '127.0.0.1');
const [socket] = await once(server, 'connection');
const connection = echo(socket);

client.write('hello');
const [reply] = await once(client, 'data');
console.log('client:', reply.length, 'bytes');
// The client is silent now.
await connection.catch((error) => {
  console.log('server:', error.message);
});
await once(client, 'close');
console.log('client: the server has closed');
server.close();
