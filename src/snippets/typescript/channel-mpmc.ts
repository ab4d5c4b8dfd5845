import { setImmediate } from 'node:timers/promises';

// #region workers
async function* queue() {
  for (let job = 1; job <= 6; job++) yield job;
}
const jobs = queue(); // one iterator for three loops

const results: number[] = [];
async function work() {
  for await (const job of jobs) {
    // each job to one worker
    await setImmediate(); // meanwhile the others take jobs
    results.push(job * 10);
  }
}
// #endregion workers

await Promise.all([work(), work(), work()]);

console.log('results:', results.length);
const sum = results.reduce((a, b) => a + b);
console.log('sum:', sum);
