import { setInterval, setTimeout } from 'node:timers/promises';

const PERIOD = 300;
const start = performance.now();

// Rounded to half periods, to be the same on each run.
function periods() {
  const halves = ((performance.now() - start) / PERIOD) * 2;
  return (Math.round(halves) / 2).toFixed(1);
}

// #region interval
let n = 0;
for await (const _ of setInterval(PERIOD)) {
  n += 1;
  console.log(`tick ${n} after ${periods()} periods`);
  if (n === 1) await setTimeout(PERIOD * 2.5); // too slow
  if (n === 4) break; // stops the timer
}
// #endregion interval
