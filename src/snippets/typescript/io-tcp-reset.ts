import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

async function visit(polite: boolean): Promise<string> {
  const client = connect(port, '127.0.0.1');
  const [socket] = await once(server, 'connection');
  // #region connection
  const connection = pipeline(socket, socket).then(
    () => 'no error',
    (error) => error.code,
  );
  // #endregion connection

  client.write('hello');
  await once(client, 'data');
  if (polite) client.end();
  else client.resetAndDestroy();
  return connection;
}

console.log('reset:', (await visit(false)) === 'ECONNRESET');
const end = await visit(true);
console.log('next client, no error:', end === 'no error');
server.close();
