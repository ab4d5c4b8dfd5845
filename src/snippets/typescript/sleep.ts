import { setTimeout } from 'node:timers/promises';

// #region sleep
async function nap(name: string, ms: number) {
  await setTimeout(ms);
  console.log(name, 'woke');
}
// #endregion sleep

const long = nap('long', 200);
const short = nap('short', 100);
console.log('main goes on');
await Promise.all([long, short]);
