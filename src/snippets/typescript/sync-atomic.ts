import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const requests = new Int32Array(new SharedArrayBuffer(4));

const handle = `
  const { workerData } = require('node:worker_threads');
  for (let i = 0; i < 500; i++) Atomics.add(workerData, 0, 1);
`;

const workers = [1, 2].map(async () => {
  const options = { eval: true, workerData: requests };
  await once(new Worker(handle, options), 'exit');
});
await Promise.all(workers);
console.log('requests:', Atomics.load(requests, 0));
