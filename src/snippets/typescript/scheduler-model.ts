import { setImmediate } from 'node:timers/promises';

let ran = false;

// Computes until the other task has run, or a second.
async function busy() {
  const end = performance.now() + 1000;
  while (performance.now() < end && !ran);
  return ran;
}

async function other() {
  await setImmediate();
  ran = true;
}

const waiting = other();
const seen = await busy();
console.log('threads: 1, the other ran meanwhile:', seen);
await waiting;
