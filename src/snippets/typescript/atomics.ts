import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const [REQUESTS, CLOSERS] = [0, 2];
const shared = new Int32Array(new SharedArrayBuffer(12));

const code = `
  const { workerData: shared } = require('node:worker_threads');
  const [REQUESTS, CLOSED, CLOSERS] = [0, 1, 2];
  for (let i = 0; i < 500; i++) Atomics.add(shared, REQUESTS, 1);
  // Only one worker sees 0 and writes 1.
  if (Atomics.compareExchange(shared, CLOSED, 0, 1) === 0) {
    Atomics.add(shared, CLOSERS, 1);
  }
`;

async function work(): Promise<void> {
  const options = { eval: true, workerData: shared };
  await once(new Worker(code, options), 'exit');
}

await Promise.all([work(), work()]);
console.log('requests:', Atomics.load(shared, REQUESTS));
console.log('closed by:', Atomics.load(shared, CLOSERS));
