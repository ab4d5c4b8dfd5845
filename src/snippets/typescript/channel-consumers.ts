import { setTimeout as sleep } from 'node:timers/promises';

async function* createJobs() {
  for (let job = 1; job <= 6; job++) yield job;
}

const jobs = createJobs(); // one iterator for three loops

async function work(): Promise<number> {
  let done = 0;
  for await (const job of jobs) {
    await sleep(1); // the others take jobs in the meantime
    done += job;
  }
  return done;
}

const done = await Promise.all([work(), work(), work()]);
const sum = done.reduce((a, b) => a + b);
console.log('sum of all jobs:', sum);
