import { setTimeout } from 'node:timers/promises';

// #region worker
async function work(signal: AbortSignal) {
  for (let step = 1; ; step++) {
    console.log('step', step);
    try {
      await setTimeout(200, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      console.log('cleaning up');
      return step;
    }
  }
}
// #endregion worker

// #region cancel
const controller = new AbortController();
const steps = work(controller.signal);

await setTimeout(300);
console.log('cancel');
controller.abort();
console.log('steps:', await steps);
// #endregion cancel
