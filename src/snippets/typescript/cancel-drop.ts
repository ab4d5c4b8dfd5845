import { setTimeout as sleep } from 'node:timers/promises';

// Must pass the signal on: nobody can stop it from outside.
async function work(signal: AbortSignal) {
  try {
    console.log('work: started');
    await sleep(400, undefined, { signal });
    console.log('work: finished');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    console.log('work: cleaned up');
  }
}

// #region stop
const controller = new AbortController();
const running = work(controller.signal);

await sleep(200);
controller.abort();
await running; // until work has noticed
// #endregion stop
console.log('main: goes on');
