import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region handler
interface User {
  id: number;
  name: string;
}

const server = createServer((_request, response) => {
  const user: User = { id: 7, name: 'Ann' };
  response.end(JSON.stringify(user));
});
// #endregion handler

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const response = await fetch(`http://127.0.0.1:${port}`);
console.log('type:', response.headers.get('content-type'));
console.log('body:', await response.text());
server.close();
