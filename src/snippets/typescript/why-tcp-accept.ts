import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

const server = createServer((socket) => {
  socket.on('error', (error) => {
    console.error('connection:', error);
  });
  socket.pipe(socket);
});
// A failed accept arrives here, and the server goes on.
server.on('error', (error) => {
  console.error('accept:', error);
});

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const clients = [];
for (let i = 0; i < 3; i++) {
  const client = connect(port, '127.0.0.1');
  client.write(`hello ${i}\n`);
  const [reply] = await once(createInterface(client), 'line');
  console.log(reply);
  clients.push(client); // so all three stay connected
}
for (const client of clients) client.end();
server.close();
