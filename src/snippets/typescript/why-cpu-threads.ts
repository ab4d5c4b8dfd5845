import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

// A worker gets source text and copied data, never a closure.
const source = `
  const { parentPort, workerData } = require('worker_threads');
  const { first, limit, workers } = workerData;
  let steps = 0;
  for (let start = first; start <= limit; start += workers) {
    for (let n = start; n !== 1; steps++) {
      n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    }
  }
  parentPort.postMessage(steps);
`;

async function count(data: object): Promise<number> {
  const options = { eval: true, workerData: data };
  const worker = new Worker(source, options);
  const [steps] = await once(worker, 'message');
  return steps;
}

const limit = 100_000;
const workers = availableParallelism();
const counts = Array.from({ length: workers }, (_, w) =>
  count({ first: w + 1, limit, workers }),
);
const total = (await Promise.all(counts)).reduce((a, b) => a + b);
console.log(`Collatz steps up to ${limit}: ${total}`);
