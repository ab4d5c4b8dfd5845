import { Worker } from 'node:worker_threads';

// Plain JavaScript, for a thread of its own.
const load = `
  const { workerData: cells } = require('node:worker_threads');
  setTimeout(() => {
    cells[1] = 42;
    Atomics.store(cells, 0, 1);
    Atomics.notify(cells, 0);
  }, 100);
`;

// #region bridge
// Not async: its whole thread stops, event loop and all.
function loadNow() {
  const cells = new Int32Array(new SharedArrayBuffer(8));
  new Worker(load, { eval: true, workerData: cells });
  Atomics.wait(cells, 0, 0); // as long as the first cell is 0
  return cells[1];
}
// #endregion bridge

console.log('before');
console.log('got', loadNow());
console.log('after');
