import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';

// #region accept
const server = createServer((socket) => {
  const { remoteAddress } = socket;
  pipeline(socket, socket).catch((error) => {
    console.error(remoteAddress, error);
  });
});
// Accepts all the same, and cuts the newcomers off at once.
server.maxConnections = 1;
server.on('error', (error) => {
  console.error('accept:', error); // the server goes on
});
// #endregion accept

function ask(client: Socket): Promise<boolean> {
  client.write('hello');
  return new Promise((resolve) => {
    client.once('data', () => resolve(true));
    client.once('close', () => resolve(false));
    client.once('error', () => resolve(false));
  });
}

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const first = connect(port, '127.0.0.1');
const [served] = await once(server, 'connection');
console.log('first: answered:', await ask(first));

const second = connect(port, '127.0.0.1');
console.log('second: answered:', await ask(second));

first.end();
await once(served, 'close');
const third = connect(port, '127.0.0.1');
console.log('third: answered:', await ask(third));
third.end();
server.close();
