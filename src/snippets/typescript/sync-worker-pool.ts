import { setTimeout as sleep } from 'node:timers/promises';

async function resize(image: number): Promise<number> {
  await sleep(5);
  return image * 10;
}

async function* produce(): AsyncGenerator<number> {
  for (let image = 1; image <= 9; image++) {
    await sleep(1); // a job may come later
    yield image;
  }
}

const jobs = produce();
const done: number[] = [];
async function worker(): Promise<void> {
  // Each image goes to the worker that asked first.
  for await (const image of jobs) {
    done.push(await resize(image));
  }
}
await Promise.all([worker(), worker(), worker()]);

console.log(done.sort((a, b) => a - b));
