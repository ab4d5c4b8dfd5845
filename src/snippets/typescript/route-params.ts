import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region handlers
function getUser(id: string, response: ServerResponse) {
  if (!/^\d+$/.test(id)) {
    response.writeHead(400).end('no number');
    return;
  }
  response.end(`after ${id} comes ${Number(id) + 1}`);
}

function getFile(name: string, response: ServerResponse) {
  response.end(`file ${decodeURIComponent(name)}`);
}
// #endregion handlers

// #region routes
// What a router library does for `/users/:id`, `/files/:name`.
const server = createServer(({ url = '' }, response) => {
  const [, kind, rest = ''] = /^\/(\w+)\/([^/?]+)$/.exec(url) ?? [];
  if (kind === 'users') getUser(rest, response);
  else if (kind === 'files') getFile(rest, response);
  else response.writeHead(404).end();
});
// #endregion routes
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (const path of ['/users/7', '/users/x', '/files/a%20b']) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  const answer = await response.text();
  console.log(`${path}: ${response.status} ${answer}`);
}
server.close();
