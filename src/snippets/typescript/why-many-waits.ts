import { setTimeout as sleep } from 'node:timers/promises';

async function fetch(id: number): Promise<number> {
  // Leaves a timer behind; the only thread runs other jobs.
  await sleep(100);
  return id;
}

const ids = Array.from({ length: 10_000 }, (_, id) => id);
// A failed fetch would reject the promise of all of them.
const results = await Promise.all(ids.map(fetch));

const sum = results.reduce((a, b) => a + b, 0);
console.log(`${results.length} results, sum ${sum}`);
