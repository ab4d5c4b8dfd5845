import { stat } from 'node:fs';

// The body of an ES module is itself run by a microtask.
process.nextTick(console.log, 'module: nextTick');
queueMicrotask(() => console.log('module: queueMicrotask'));
console.log('module: synchronous');

// In the callback of an IO operation, nextTick comes first.
stat('.', () => {
  setTimeout(console.log, 0, 'callback: setTimeout');
  setImmediate(console.log, 'callback: setImmediate');
  queueMicrotask(() => console.log('callback: queueMicrotask'));
  void Promise.resolve('callback: then').then(console.log);
  process.nextTick(console.log, 'callback: nextTick');
  console.log('callback: synchronous');
});
