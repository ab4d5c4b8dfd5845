import { setTimeout as sleep } from 'node:timers/promises';

async function answer() {
  return 42;
}

// Node runs the event loop already.
const promise = answer();
console.log('main: has a promise');

console.log('answer:', await promise);

await sleep(10);
console.log('timer: fired');
