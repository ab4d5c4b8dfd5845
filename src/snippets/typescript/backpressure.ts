import { TransformStream } from 'node:stream/web';
import { setTimeout } from 'node:timers/promises';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 2 },
);
let sent = 0;

// #region produce
async function produce() {
  const writer = writable.getWriter();
  for (let i = 0; ; i++) {
    await writer.ready; // a full buffer holds the producer here
    writer.write(i).catch(() => {}); // `ready` reports errors
    sent++;
  }
}
void produce();
// #endregion produce

const reader = readable.getReader();
for (let i = 0; i < 3; i++) {
  await setTimeout(50);
  console.log('sent:', sent);
  const { value } = await reader.read();
  console.log('received', value);
}
