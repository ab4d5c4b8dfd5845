import { TransformStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 1 },
);
const writer = writable.getWriter();
const writing = writer.write(7);

const reader = readable.getReader();
console.log('received', (await reader.read()).value);
await writing;

const next = reader.read();
const first = await Promise.race([next, sleep(100)]);
console.log(first === undefined ? 'still open' : 'closed');

const closing = writer.close();
console.log('closed:', (await next).done);
await closing;
