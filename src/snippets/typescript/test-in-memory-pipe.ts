import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { duplexPair, type Duplex } from 'node:stream';

// Takes any stream that reads and writes, not only a socket.
async function serve(stream: Duplex) {
  for await (const line of createInterface({ input: stream })) {
    stream.write(`${line.toUpperCase()}\n`);
  }
  stream.end();
}

const [client, server] = duplexPair();
client.setEncoding('utf8');
const done = serve(server);

client.write('hello\n');
const [answer] = (await once(client, 'data')) as [string];
console.log('answer:', answer.trimEnd());

client.end();
const well = await done.then(
  () => true,
  () => false,
);
console.log('server ended well:', well);
