import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

// #region handler
interface User {
  id: number;
  name: string;
}

function getUser(text: string, response: ServerResponse) {
  if (!/^\d+$/.test(text)) {
    response.writeHead(400).end('id is no number');
    return;
  }
  const user: User = { id: Number(text), name: 'Ann' };
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(user));
}
// #endregion handler

// #region serve
function route(request: IncomingMessage, response: ServerResponse) {
  const [, id] = /^\/users\/([^/]+)$/.exec(request.url ?? '') ?? [];
  if (request.method === 'GET' && id) getUser(id, response);
  else response.writeHead(404).end();
}

const server = createServer(route);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
// #endregion serve
const { port } = server.address() as AddressInfo;

for (const path of ['/users/7', '/users/x', '/nobody']) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  await response.text();
  console.log(`GET ${path}: ${response.status}`);
}
server.close();
