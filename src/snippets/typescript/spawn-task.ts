import { setImmediate } from 'node:timers/promises';

async function work() {
  console.log('work: step 1');
  await setImmediate();
  console.log('work: step 2');
}

// #region start
// Runs here and now, up to the first `await` inside.
const running = work();
console.log('main: goes on');
// #endregion start
await running;
console.log('main: done');
