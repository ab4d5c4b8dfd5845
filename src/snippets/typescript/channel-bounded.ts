import { TransformStream } from 'node:stream/web';
import { setTimeout } from 'node:timers/promises';

// #region channel
const capacity = 2;
const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: capacity },
);
const writer = writable.getWriter();

async function produce() {
  for (let i = 0; i < 4; i++) {
    await writer.ready; // waits while two values are unread
    // Not awaited: it settles only when the value has been read.
    writer.write(i).catch(() => {}); // `ready` reports errors
  }
  await writer.close();
}
const producer = produce();
// #endregion channel

await setTimeout(100);
const unread = capacity - (writer.desiredSize ?? 0);
console.log('unread:', unread, 'of', capacity);

// #region receive
for await (const v of readable) {
  console.log('received', v);
}
console.log('closed');
// #endregion receive
await producer;
