import { TransformStream } from 'node:stream/web';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 2 },
);

async function produce() {
  const writer = writable.getWriter();
  try {
    for (let i = 1; ; i++) {
      await writer.ready;
      writer.write(i).catch(() => {}); // `ready` reports it
    }
  } catch {
    console.log('producer: stopped');
  }
}
const producer = produce();

for await (const value of readable) {
  console.log('received', value);
  if (value === 2) {
    console.log('consumer: leaves');
    break; // cancels the stream, so `ready` rejects
  }
}
await producer;
