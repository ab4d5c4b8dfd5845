import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

// #region server
// Node.js accepts by itself and calls `echo` each time.
const server = createServer({ allowHalfOpen: true }, echo);
server.listen(0, '127.0.0.1');
await once(server, 'listening');

async function echo(socket: Socket) {
  // An error ends this connection only: `pipeline` destroys it.
  await pipeline(socket, socket).catch(() => {});
}
// #endregion server

async function ask(socket: Socket, words: string) {
  socket.end(words);
  console.log('echo:', await text(socket));
}

const { port } = server.address() as AddressInfo;
const first = connect(port, '127.0.0.1');
const second = connect(port, '127.0.0.1');
await ask(second, 'I came second'); // the first still says nothing
await ask(first, 'I came first');
server.close();
