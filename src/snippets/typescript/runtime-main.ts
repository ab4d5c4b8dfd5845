import { isMainThread } from 'node:worker_threads';

async function place() {
  return isMainThread ? 'main' : 'a worker';
}

console.log('hello from a runtime');
console.log('main runs on:', await place());
const task = Promise.resolve().then(place);
console.log('a task runs on:', await task);
