import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const source = `
  const { parentPort, workerData } = require('node:worker_threads');
  const isPrime = (n) => {
    for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
    return n > 1;
  };
  let count = 0;
  for (let n = 0; n < workerData; n++) if (isPrime(n)) count++;
  parentPort.postMessage(count);
`;

async function countPrimes(limit: number): Promise<number> {
  const options = { eval: true, workerData: limit };
  const worker = new Worker(source, options);
  // Rejects if the worker emits 'error' instead.
  const [count] = await once(worker, 'message');
  return count;
}

console.log('primes below 100000:', await countPrimes(100_000));
