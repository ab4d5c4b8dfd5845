import {
  ReadableStream,
  type ReadableStreamDefaultController,
} from 'node:stream/web';

// #region channel
let tx!: ReadableStreamDefaultController<number>;
const rx = new ReadableStream<number>(
  { start: (controller) => void (tx = controller) },
  { highWaterMark: 0 },
);

for (let i = 0; i < 1000; i++) {
  tx.enqueue(i); // no `await`: it never refuses
}
const unread = -(tx.desiredSize ?? 0);
tx.close();
// #endregion channel
console.log(`sent ${unread}, received 0`);

let sum = 0;
for await (const v of rx) {
  sum += v;
}
console.log('sum:', sum);
