import { TransformStream } from 'node:stream/web';

const { readable, writable } = new TransformStream<number>(
  undefined,
  { highWaterMark: 2 },
);
const writer = writable.getWriter(); // shared: only one exists

async function produce(id: number) {
  for (let n = 0; n < 2; n++) {
    await writer.ready;
    await writer.write(10 * id + n);
  }
}
async function produceAll() {
  await Promise.all([0, 1, 2].map(produce));
  await writer.close(); // once, after the last write
}
const producers = produceAll();

let count = 0;
let sum = 0;
for await (const v of readable) {
  count++;
  sum += v;
}
console.log(`${count} values, sum ${sum}`);
await producers;
