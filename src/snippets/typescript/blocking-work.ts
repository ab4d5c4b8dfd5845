import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

// JavaScript that blocks its thread until the 0 changes.
const blocking = `
  const threads = require('node:worker_threads');
  Atomics.wait(threads.workerData, 0, 0);
  threads.parentPort.postMessage(threads.workerData[0]);
`;
const gate = new Int32Array(new SharedArrayBuffer(4));

// #region offload
// On the main thread, the same code would stop the ticks.
const worker = new Worker(blocking, {
  eval: true,
  workerData: gate,
});
const job = once(worker, 'message');
// #endregion offload

for (const tick of [0, 1]) {
  await sleep(50);
  console.log('tick', tick);
}
Atomics.store(gate, 0, 42);
Atomics.notify(gate, 0);
const [value] = await job;
console.log('blocking call returned', value);
