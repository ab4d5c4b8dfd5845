import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

// JavaScript that never gives its thread back.
const source = `
  const { parentPort } = require('node:worker_threads');
  try {
    parentPort.postMessage('started');
    for (;;) {}
  } finally {
    parentPort.postMessage('cleaned up'); // never runs
  }
`;
const worker = new Worker(source, { eval: true });
worker.on('message', (text) => console.log('task:', text));
await once(worker, 'message');

// #region abort
const stopped = worker.terminate();
console.log('main: asked it to stop');
// The promise tells when it has stopped.
const code = await stopped;
console.log('main: it was stopped with exit code', code);
// #endregion abort
