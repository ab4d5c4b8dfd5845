import { setTimeout as sleep } from 'node:timers/promises';

async function step(signal: AbortSignal) {
  await sleep(200, undefined, { signal });
}

// #region deadline
const signal = AbortSignal.timeout(500);
for (let n = 1; n <= 5; n++) {
  try {
    await step(signal);
    console.log(`step ${n}: done`);
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log(`step ${n}: no time left`);
    break;
  }
}
// #endregion deadline
