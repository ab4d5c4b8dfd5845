import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

// #region handler
const server = createServer(async (_request, response) => {
  const gone = new AbortController();
  const { signal } = gone;
  response.on('close', () => gone.abort()); // also when it is done
  console.log('search starts');
  try {
    await setTimeout(60_000, undefined, { signal });
    console.log('search done');
    response.end();
  } catch {
    console.log('search stopped');
  }
});
// #endregion handler
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

// #region client
const leave = new AbortController();
const { signal } = leave;
const request = fetch(`http://127.0.0.1:${port}`, { signal });
const failed = request.catch(() => undefined);
await once(server, 'request');
console.log('client leaves');
leave.abort();
await failed;
// #endregion client
server.close();
