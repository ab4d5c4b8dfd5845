import { setTimeout as sleep } from 'node:timers/promises';

async function step(limit: AbortSignal, name: string) {
  // Asks for an hour: the signal it was given ends earlier.
  const own = AbortSignal.timeout(3_600_000);
  const signal = AbortSignal.any([limit, own]);
  try {
    await sleep(200, undefined, { signal });
    console.log(name, 'finished');
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log(name, 'hit the deadline');
  }
}

// #region deadline
const deadline = Date.now() + 300;
// A signal takes a duration, which must not be negative.
const left = Math.max(0, deadline - Date.now());
const signal = AbortSignal.timeout(left);

await step(signal, 'first');
await step(signal, 'second');
// #endregion deadline
