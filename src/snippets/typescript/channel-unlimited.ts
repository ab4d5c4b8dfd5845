import {
  ReadableStream,
  type ReadableStreamDefaultController,
} from 'node:stream/web';

const highWaterMark = 1;
let tx!: ReadableStreamDefaultController<number>;
const stream = new ReadableStream<number>(
  { start: (controller) => void (tx = controller) },
  { highWaterMark },
);

for (let i = 0; i < 1000; i++) {
  tx.enqueue(i); // returns at once and never refuses
}
console.log('queued:', highWaterMark - (tx.desiredSize ?? 0));
const { value } = await stream.getReader().read();
console.log('first:', value);
