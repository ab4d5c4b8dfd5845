import { setTimeout as sleep } from 'node:timers/promises';

function takeLock() {
  return {
    [Symbol.dispose]() {
      console.log('  lock released');
    },
  };
}

async function sayGoodbye() {
  await sleep(50);
  console.log('  goodbye sent');
}

async function session(signal: AbortSignal) {
  using _lock = takeLock();
  try {
    // The endless work.
    await sleep(60_000, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await sayGoodbye();
  }
}

console.log('asked to stop');
const controller = new AbortController();
const ending = session(controller.signal);
controller.abort();
await ending;
