import { Readable } from 'node:stream';

const squares = Readable.from([1, 2, 3, 4, 5, 6])
  .filter((n: number) => n % 2 === 0)
  .map((n: number) => n * n); // nothing runs yet

// Reading starts the stages; they run a little ahead.
for await (const n of squares) {
  console.log(n);
}
