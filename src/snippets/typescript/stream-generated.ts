import { setTimeout as sleep } from 'node:timers/promises';

async function* numbers() {
  try {
    for (let n = 1; n <= 3; n++) {
      await sleep(1);
      console.log('produce', n);
      yield n;
    }
  } finally {
    console.log('cleanup');
  }
}

const source = numbers();
console.log('created');
for await (const n of source) {
  console.log('got', n);
  if (n === 2) break;
}
console.log('end');
