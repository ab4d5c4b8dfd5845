import { TransformStream } from 'node:stream/web';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 2 },
);
const writer = writable.getWriter();
const writing = Promise.all([writer.write(7), writer.close()]);

const reader = readable.getReader();
for (let i = 0; i < 3; i++) {
  const { value, done } = await reader.read();
  console.log(value, done);
}
await writing;
