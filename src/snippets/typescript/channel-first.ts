import { TransformStream } from 'node:stream/web';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 100 },
);

async function send() {
  const writer = writable.getWriter();
  await writer.ready;
  await writer.write(42);
}
const sending = send();

const { value } = await readable.getReader().read();
console.log('received', value);
await sending;
