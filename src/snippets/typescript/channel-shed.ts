import { TransformStream } from 'node:stream/web';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 2 },
);
const writer = writable.getWriter();
const ignore = () => {}; // `writer.closed` reports errors too

for (let id = 1; id <= 4; id++) {
  if ((writer.desiredSize ?? 0) > 0) {
    writer.write(id).catch(ignore);
    console.log('accepted', id);
  } else {
    console.log('refused', id);
  }
}
const closed = writer.close();

for await (const id of readable) {
  console.log('handled', id);
}
await closed;
