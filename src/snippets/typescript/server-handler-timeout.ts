import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

// #region limit
function limited(
  ms: number,
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    const timer = setTimeout(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(503).end();
    }, ms);
    response.on('close', () => clearTimeout(timer));
    next(request, response);
  };
}

const handler: RequestListener = (request, response) => {
  if (request.url === '/fast') response.end('done');
};
const server = createServer(limited(200, handler));
// #endregion limit
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (const path of ['/fast', '/stuck']) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  await response.text();
  console.log(`${path}: ${response.status}`);
}
server.close();
