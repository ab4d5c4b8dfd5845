import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';

// Node 20 still calls mock timers experimental.
process.removeAllListeners('warning');

// #region test
const MINUTE = 60_000;
const sleep = (ms: number) =>
  new Promise((wake) => setTimeout(wake, ms));

async function patrol() {
  const start = Date.now();
  for (let round = 1; round <= 3; round++) {
    await sleep(MINUTE);
    const minute = (Date.now() - start) / MINUTE;
    console.log(`  round ${round} at minute ${minute}`);
  }
}

async function move(ms: number) {
  mock.timers.tick(ms);
  await setImmediate(); // lets patrol() start its next timer
}

mock.timers.enable({ apis: ['setTimeout', 'Date'] });
console.log('from timer to timer:');
let done = patrol();
for (let i = 0; i < 3; i++) await move(MINUTE);
await done;

console.log('three minutes in one jump:');
done = patrol();
await move(3 * MINUTE);
for (let i = 0; i < 2; i++) await move(MINUTE);
await done;
// #endregion test
