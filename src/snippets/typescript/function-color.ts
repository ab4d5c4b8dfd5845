import { setTimeout as sleep } from 'node:timers/promises';

async function price(item: string): Promise<number> {
  await sleep(10);
  return item.length;
}

// It awaits, so it is async too.
async function total(): Promise<number> {
  return (await price('tea')) + (await price('milk'));
}

// An ordinary function gets no further than the promise.
function stuck(): string {
  return `total: ${total()}`;
}

async function report(): Promise<string> {
  return `total: ${await total()}`;
}

console.log(stuck());
console.log(await report());
