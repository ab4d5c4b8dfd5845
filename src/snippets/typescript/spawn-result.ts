import { setTimeout as sleep } from 'node:timers/promises';

async function write() {
  await sleep(200);
  return 'the report is ready';
}

// The promise is the handle.
const promise = write();
console.log('main: waiting');

const report = await promise;
console.log('main:', report);
