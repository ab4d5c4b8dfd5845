import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

// #region handler
function isCreateUser(value: unknown): value is { name: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

const server = createServer(async (request, response) => {
  const input = await json(request).catch(() => undefined);
  if (!isCreateUser(input)) {
    response.writeHead(422).end('no name');
    return;
  }
  const user = { id: 8, name: input.name };
  response.setHeader('Content-Type', 'application/json');
  response.writeHead(201).end(JSON.stringify(user));
});
// #endregion handler
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (const body of ['{"name":"Bob"}', '{"nick":"Bob"}']) {
  const response = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    body,
  });
  await response.text();
  console.log(`POST ${body}: ${response.status}`);
}
server.close();
