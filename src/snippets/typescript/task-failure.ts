// expect: panic
import { setTimeout as sleep } from 'node:timers/promises';

async function work() {
  throw new Error('a bug');
}

// #region caught
try {
  await work();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log('the task failed:', error.message);
}
// #endregion caught

// #region unwatched
void work();
// #endregion unwatched
await sleep(300);
console.log('main: still running');
