import { setTimeout as sleep } from 'node:timers/promises';

async function step(name: string, millis: number) {
  await sleep(millis);
  console.log(`  ${name}`);
}

console.log('one after another');
await step('slow', 200);
await step('fast', 100);

console.log('called first, awaited later');
const slow = step('slow', 200);
const fast = step('fast', 100);
await slow;
await fast;

console.log('together');
await Promise.all([step('slow', 200), step('fast', 100)]);
