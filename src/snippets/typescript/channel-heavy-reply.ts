import { Worker } from 'node:worker_threads';

// On a thread of its own: the event loop stays free.
const source = `
  const { parentPort, workerData } = require('worker_threads');
  function isPrime(n) {
    for (let d = 2; d * d <= n; d++) {
      if (n % d === 0) return false;
    }
    return n > 1;
  }
  let count = 0;
  for (let n = 0; n < workerData; n++) {
    if (isPrime(n)) count++;
  }
  parentPort.postMessage(count);
`;

function countPrimes(limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { eval: true, workerData: limit };
    const worker = new Worker(source, options);
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

console.log('primes:', await countPrimes(50_000));
