import { createSocket } from 'node:dgram';
import { on, once } from 'node:events';

const server = createSocket('udp4').bind(0, '127.0.0.1');
await once(server, 'listening');
const client = createSocket('udp4');
client.connect(server.address().port, '127.0.0.1');
await once(client, 'connect');
const reply = once(client, 'message');

const messages = on(server, 'message');
for (const text of ['tea', 'milk', 'a long one']) {
  client.send(text);
}
for (let i = 0; i < 3; i++) {
  const [bytes, peer] = (await messages.next()).value;
  console.log('server:', JSON.stringify(String(bytes)));
  server.send('ok', peer.port, peer.address);
}

const [bytes] = await reply;
console.log('client:', JSON.stringify(String(bytes)));
client.close();
server.close();
