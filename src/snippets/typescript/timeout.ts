import { setTimeout } from 'node:timers/promises';

// Stops when its signal aborts.
async function watchful(signal: AbortSignal) {
  await setTimeout(200, undefined, { signal });
}

// Takes no signal at all.
async function careless() {
  await setTimeout(200);
}

// #region timeout
async function limit(
  name: string,
  f: (signal: AbortSignal) => Promise<void>,
) {
  const signal = AbortSignal.timeout(100);
  try {
    await f(signal);
    console.log(name, 'finished');
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log(name, 'timed out');
  }
}
// #endregion timeout

await limit('watchful', watchful);
await limit('careless', careless);
