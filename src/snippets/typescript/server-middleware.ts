import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region middleware
function logged(next: RequestListener): RequestListener {
  return (request, response) => {
    response.on('finish', () => {
      console.log(`${request.url}: ${response.statusCode}`);
    });
    next(request, response);
  };
}

function requireKey(next: RequestListener): RequestListener {
  return (request, response) => {
    if (request.headers['x-key']) next(request, response);
    else response.writeHead(401).end();
  };
}
// #endregion middleware

// #region layers
const hello: RequestListener = (_request, response) => {
  response.end('hello');
};
const server = createServer(logged(requireKey(hello)));
// #endregion layers
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (const headers of [undefined, { 'x-key': 'secret' }]) {
  const url = `http://127.0.0.1:${port}`;
  const response = await fetch(url, { headers });
  await response.text();
}
server.close();
