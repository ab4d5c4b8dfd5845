import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';

// Node 20 still calls mock timers experimental.
process.removeAllListeners('warning');

// #region test
const sleep = (ms: number) =>
  new Promise((wake) => setTimeout(wake, ms));

// Waits 1, 2, 4, … minutes between its attempts.
async function retry(attempt: () => boolean) {
  for (let pause = 60_000; !attempt(); pause *= 2) {
    await sleep(pause);
  }
}

const wall = performance.now();
mock.timers.enable({ apis: ['setTimeout', 'Date'] });
let count = 0;
const done = retry(() => {
  count++;
  const minute = Date.now() / 60_000;
  console.log(`attempt ${count} at minute ${minute}`);
  return count === 4;
});
while (count < 4) {
  mock.timers.tick(60_000);
  await setImmediate(); // lets retry() start its next timer
}
await done;
mock.timers.reset();
const quick = performance.now() - wall < 1000;
console.log('really took less than a second:', quick);
// #endregion test
