import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// #region handlers
function forgets(socket: Socket): void {
  socket.write('bye');
}

function closes(socket: Socket): void {
  socket.end('bye');
}
// #endregion handlers

async function visit(
  name: string,
  handle: (socket: Socket) => void,
): Promise<void> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect(port, '127.0.0.1').resume();
  const end = await Promise.race([
    once(client, 'end').then(() => 'closed'),
    sleep(200, 'still open'),
  ]);
  console.log(`${name}: ${end}`);
  client.end();
  server.close();
}

await visit('handler returned', forgets);
await visit('handler closed it', closes);
