import { setTimeout as sleep } from 'node:timers/promises';

const numbers: AsyncIterable<number> = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      async next() {
        n += 1;
        if (n > 3) return { done: true, value: undefined };
        console.log('made', n);
        return { done: false, value: n };
      },
    };
  },
};

// Each turn of the loop calls `next` once.
for await (const n of numbers) {
  await sleep(100);
  console.log('used', n);
}
console.log('end');
