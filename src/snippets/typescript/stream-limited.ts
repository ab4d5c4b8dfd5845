import { setTimeout as sleep } from 'node:timers/promises';

async function run([id, millis]: [number, number]) {
  await sleep(millis);
  console.log('finished', id);
}

async function runAll<T>(
  jobs: Iterable<T>,
  limit: number,
  run: (job: T) => Promise<void>,
) {
  const waiting = jobs[Symbol.iterator](); // shared by the loops
  async function work() {
    for (;;) {
      const { value, done } = waiting.next();
      if (done) return;
      await run(value);
    }
  }
  await Promise.all(Array.from({ length: limit }, work));
}

const jobs: [number, number][] = [
  [1, 600],
  [2, 100],
  [3, 200],
  [4, 500],
];
await runAll(jobs, 2, run);
