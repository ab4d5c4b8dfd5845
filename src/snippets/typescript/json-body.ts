import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

// #region handler
interface Person {
  name: string;
}

const server = createServer(async (request, response) => {
  try {
    // Nothing checks at run time that it is a person.
    const person = (await json(request)) as Person;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(`hello, ${person.name}`));
  } catch {
    response.writeHead(400).end(); // no JSON
  }
});
// #endregion handler
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

for (const body of ['{"name":"Ann"}', '{"nick":"Bob"}', '{']) {
  const response = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  const answer = response.ok ? await response.text() : 'refused';
  console.log(`${body}: ${response.status} ${answer}`);
}
server.close();
