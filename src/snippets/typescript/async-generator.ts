import { setTimeout as sleep } from 'node:timers/promises';

async function* numbers(): AsyncGenerator<number> {
  try {
    for (let n = 1; ; n++) {
      await sleep(10); // may wait
      yield n;
    }
  } finally {
    console.log('closed');
  }
}

const source = numbers(); // nothing runs yet
console.log('created');
for await (const n of source) {
  console.log('got', n);
  if (n === 2) break;
}
console.log('left the loop');
