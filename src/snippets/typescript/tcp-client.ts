import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

// #region client
async function ask(port: number, question: string) {
  const socket = connect({
    port,
    host: '127.0.0.1',
    timeout: 1000,
  });
  socket.once('timeout', () => {
    socket.destroy(new Error('timed out'));
  });
  await once(socket, 'connect'); // rejects on 'error'
  socket.setTimeout(0); // the limit was for connecting
  socket.end(question); // no more to send
  return text(socket); // until the server ends
}
// #endregion client

const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.pipe(socket); // echo
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
console.log('reply:', await ask(port, 'hello'));

server.close();
await once(server, 'close');
const refused = await ask(port, 'anyone?').then(
  () => false,
  (error) => error.code === 'ECONNREFUSED',
);
console.log('later: refused:', refused);
