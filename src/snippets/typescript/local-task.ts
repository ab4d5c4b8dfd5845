import { setTimeout } from 'node:timers/promises';

// #region local
const visits: string[] = [];

async function visit(name: string, ms: number) {
  await setTimeout(ms);
  visits.push(name); // no lock: one thread
}

await Promise.all([visit('ann', 200), visit('bob', 100)]);
// #endregion local
console.log('visits:', visits.join(', '));
