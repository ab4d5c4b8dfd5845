import { setTimeout } from 'node:timers/promises';

async function job(name: string, ms: number) {
  await setTimeout(ms);
  console.log(name, 'finished');
  return name;
}

const fast = job('fast', 100);
const slow = job('slow', 200);

// #region select
const winner = await Promise.race([fast, slow]);
console.log('winner:', winner);
// #endregion select

// The loser runs on.
await setTimeout(300);
console.log('end');
