import { setTimeout as sleep } from 'node:timers/promises';

async function slow() {
  await sleep(200);
  console.log('slow: finished');
  return 1;
}

async function broken(): Promise<number> {
  await sleep(100);
  throw new Error('no connection');
}

try {
  const [a, b] = await Promise.all([slow(), broken()]);
  console.log('sum:', a + b);
} catch (error) {
  console.log('error:', (error as Error).message);
}
await sleep(300);
console.log('end');
