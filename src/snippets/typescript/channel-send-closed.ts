import { TransformStream } from 'node:stream/web';

const { writable } = new TransformStream<number>();
const writer = writable.getWriter();
const closed = writer.close();

console.log('sending');
try {
  await writer.write(42);
  console.log('sent');
} catch (error) {
  console.log('not sent:', (error as Error).name);
}
await closed;
