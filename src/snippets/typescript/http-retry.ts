import { setTimeout } from 'node:timers/promises';

// #region retry
async function retry<T>(
  operation: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
) {
  let pause = 50;
  for (let attempt = 1; attempt < 4; attempt++) {
    try {
      return await operation(signal);
    } catch {
      console.log('attempt', attempt, 'failed');
    }
    await setTimeout(pause, undefined, { signal });
    pause *= 2;
  }
  return operation(signal);
}
// #endregion retry

let calls = 0;
async function busyTwice() {
  calls += 1;
  if (calls <= 2) throw new Error('busy');
  return 'welcome';
}
// #region limit
const signal = AbortSignal.timeout(2000);
console.log(await retry(busyTwice, signal));
// #endregion limit
