import { setTimeout } from 'node:timers/promises';

async function fetch([name, pause]: [string, number]) {
  await setTimeout(pause);
  console.log('fetched', name);
  return name;
}

const jobs: [string, number][] = [
  ['ann', 300],
  ['bob', 100],
  ['eve', 200],
];

// #region join
const results = await Promise.all(jobs.map(fetch));
console.log('results:', results.join(' '));
// #endregion join
