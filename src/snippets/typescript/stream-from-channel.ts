import { ReadableStream } from 'node:stream/web';

async function* evenSquares(numbers: AsyncIterable<number>) {
  for await (const n of numbers) {
    if (n % 2 === 0) yield n * n;
  }
}

let next = 0;
const numbers = new ReadableStream<number>(
  {
    pull(controller) {
      if (next < 7) controller.enqueue(next++);
      else controller.close();
    },
  },
  { highWaterMark: 2 },
);

for await (const square of evenSquares(numbers)) {
  console.log(square);
}
