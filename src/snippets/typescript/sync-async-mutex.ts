import { setTimeout as sleep } from 'node:timers/promises';

let count = 0;

async function save(_count: number): Promise<void> {
  await sleep(5);
}

class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when all that came before has ended. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

async function addOne(): Promise<void> {
  const next = count + 1;
  await save(next); // without the mutex, others read `count` now
  count = next;
}

const tasks = Array.from({ length: 10 }, addOne);
await Promise.all(tasks);
console.log('without a mutex:', count);

count = 0;
const mutex = new Mutex();
const locked = Array.from({ length: 10 }, () => mutex.run(addOne));
await Promise.all(locked);
console.log('count:', count);
