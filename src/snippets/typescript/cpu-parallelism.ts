import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from 'node:worker_threads';

function digitSum(n: number) {
  let sum = 0;
  for (; n > 0; n = Math.trunc(n / 10)) sum += n % 10;
  return sum;
}

// #region parallel
const limit = 1_000_000;
const workers = availableParallelism();

async function count(first: number): Promise<number> {
  const file = new URL(import.meta.url);
  const worker = new Worker(file, { workerData: first });
  const [found] = await once(worker, 'message');
  return found;
}

if (isMainThread) {
  const firsts = Array.from({ length: workers }, (_, w) => w);
  const counts = await Promise.all(firsts.map(count));
  const total = counts.reduce((a, b) => a + b);
  console.log('numbers with digit sum 27:', total);
} else {
  let found = 0;
  for (let n: number = workerData; n < limit; n += workers) {
    if (digitSum(n) === 27) found++;
  }
  parentPort?.postMessage(found);
}
// #endregion parallel
