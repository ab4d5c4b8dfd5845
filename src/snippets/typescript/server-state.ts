import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region state
function createApp() {
  let visits = 0;
  return createServer((_request, response) => {
    visits += 1; // no await between reading and writing
    response.end(`visit ${visits}`);
  });
}
// #endregion state

// #region serve
const server = createApp();
// #endregion serve
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (let i = 0; i < 3; i++) {
  const response = await fetch(`http://127.0.0.1:${port}`);
  console.log(await response.text());
}
server.close();
