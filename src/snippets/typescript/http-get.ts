import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region fetch
interface User {
  id: number;
  name: string;
}

async function fetchUser(url: string) {
  const signal = AbortSignal.timeout(5000);
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as User; // not checked
}
// #endregion fetch

const server = createServer((_request, response) => {
  response.end('{"id":7,"name":"Ann"}');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

// #region client
const user = await fetchUser(`http://127.0.0.1:${port}`);
console.log(`${user.name} is user ${user.id}`);
// #endregion client
server.close();
