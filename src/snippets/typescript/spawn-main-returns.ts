import { setTimeout as sleep } from 'node:timers/promises';

async function task() {
  try {
    // The timer keeps the event loop, and Node, alive.
    await sleep(500);
    console.log('task: finished');
  } finally {
    console.log('task: cleaned up');
  }
}

void task();
console.log('main: returns');
