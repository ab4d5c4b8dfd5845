import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const source = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (n) => parentPort.postMessage(n * n));
`;

// #region workers
// Tasks share one thread; more threads are workers of our own.
const pool = [1, 2].map(() => new Worker(source, { eval: true }));
// #endregion workers
console.log('workers:', pool.length);

const numbers = [1, 2, 3, 4];
const squares: number[] = [];
let next = 0;
await Promise.all(
  pool.map(async (worker) => {
    while (next < numbers.length) {
      const i = next++;
      worker.postMessage(numbers[i]);
      [squares[i]] = await once(worker, 'message');
    }
    await worker.terminate();
  }),
);
console.log('squares:', squares);
