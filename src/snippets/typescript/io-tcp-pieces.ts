import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const listener = createServer(async (socket) => {
  socket.on('error', () => {}); // the client has left
  socket.write('hello, ');
  await sleep(200);
  socket.end('world');
});
listener.listen(0, '127.0.0.1');
await once(listener, 'listening');
const { port } = listener.address() as AddressInfo;

// #region client
const first = connect(port, '127.0.0.1');
const [bytes] = await once(first, 'data');
console.log('one read:', JSON.stringify(String(bytes)));
first.destroy();

const server = connect(port, '127.0.0.1');
let whole = '';
for await (const piece of server.setEncoding('utf8')) {
  whole += piece;
  if (whole.length < 'hello, world'.length) continue;
  console.log('whole:', JSON.stringify(whole));
}
console.log('then: the server has closed');
// #endregion client
listener.close();
