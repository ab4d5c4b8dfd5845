import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const server = createServer(() => {}); // never answers
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

async function nameOf(work: Promise<unknown>) {
  try {
    await work;
    return 'no error';
  } catch (error) {
    const { name, cause } = error as Error;
    if (!(cause instanceof Error)) return name;
    return `${name}, caused by ${cause.name}`;
  }
}

// #region errors
const timer = sleep(60_000, undefined, {
  signal: AbortSignal.timeout(50),
});
console.log('timer:', await nameOf(timer));

const request = fetch(`http://127.0.0.1:${port}`, {
  signal: AbortSignal.timeout(200),
});
console.log('fetch:', await nameOf(request));
// #endregion errors

server.closeAllConnections();
server.close();
