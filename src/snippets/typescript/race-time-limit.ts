import { setTimeout as sleep } from 'node:timers/promises';

async function fetch(ms: number, signal: AbortSignal) {
  await sleep(ms, undefined, { signal });
  if (ms === 0) throw new Error('refused');
  return `data after ${ms} ms`;
}

async function fetchInTime(ms: number) {
  const signal = AbortSignal.timeout(200);
  try {
    return await fetch(ms, signal);
  } catch (error) {
    // The reason of the signal is a TimeoutError.
    throw signal.aborted ? signal.reason : error;
  }
}

for (const ms of [100, 0, 400]) {
  try {
    console.log(await fetchInTime(ms));
  } catch (error) {
    const { name, message } = error as Error;
    console.log(name === 'TimeoutError' ? 'timed out' : message);
  }
}
