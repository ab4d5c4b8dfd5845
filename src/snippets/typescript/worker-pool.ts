import { setTimeout as sleep } from 'node:timers/promises';

function* handOut(): Generator<[name: string, ms: number]> {
  yield ['slow', 500];
  yield ['quick', 100];
  yield ['next', 100]; // when a worker asks for it
}

const jobs = handOut(); // the workers share it

async function worker(): Promise<void> {
  for (const [name, ms] of jobs) {
    await sleep(ms);
    console.log(name, 'done');
  }
}

await Promise.all([worker(), worker()]);
console.log('all workers stopped');
