// expect: panic
import { setTimeout as sleep } from 'node:timers/promises';

async function load(name: string, millis: number) {
  await sleep(millis);
  if (name === 'broken') throw new Error('the file is broken');
}

const slow = load('slow', 200);
const broken = load('broken', 50);
console.log('main: both started');

await slow;
console.log('slow: loaded');
try {
  // Too late: it was rejected while we awaited the other.
  await broken;
} catch (error) {
  console.log('broken:', error);
}
