// expect: panic
import { setTimeout as sleep } from 'node:timers/promises';

async function report(name: string, task: Promise<number>) {
  try {
    console.log(`${name}:`, await task);
  } catch (error) {
    const cancelled =
      error instanceof Error && error.name === 'AbortError';
    // Not ours to handle: carry it on.
    if (!cancelled) throw error;
    console.log(`${name}: cancelled`);
  }
}

await report('first', Promise.resolve(42));

const stop = new AbortController();
const endless = sleep(60_000, 0, { signal: stop.signal });
stop.abort();
await report('second', endless);

const broken = Promise.reject(new Error('no answer'));
await report('third', broken);
console.log('main: done');
