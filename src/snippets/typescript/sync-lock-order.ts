import { setTimeout as sleep } from 'node:timers/promises';

class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

function useBoth(first: Mutex, second: Mutex): Promise<void> {
  return first.run(async () => {
    await sleep(200);
    await second.run(async () => {});
  });
}

async function run(work: Promise<void>[]): Promise<string> {
  const finished = Promise.all(work).then(() => 'finished');
  return Promise.race([finished, sleep(1000, 'stuck')]);
}

const [a, b] = [new Mutex(), new Mutex()];
const opposite = [useBoth(a, b), useBoth(b, a)];
console.log('opposite order:', await run(opposite));

const [c, d] = [new Mutex(), new Mutex()]; // a and b stay locked
const same = [useBoth(c, d), useBoth(c, d)];
console.log('same order:', await run(same));
