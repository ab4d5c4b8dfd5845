import { setTimeout as sleep } from 'node:timers/promises';

async function task() {
  try {
    await sleep(200); // an active timer keeps Node running
    console.log('task: finished');
  } finally {
    console.log('task: cleaned up');
  }
}

async function background() {
  // This timer does not count, nor does a pending promise.
  await sleep(60_000, undefined, { ref: false });
  console.log('background: finished');
}

void task();
void background();
process.on('exit', () => console.log('process: exits'));
console.log('main: end');
