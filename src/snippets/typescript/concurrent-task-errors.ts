import { setTimeout as sleep } from 'node:timers/promises';

async function work(name: string, signal: AbortSignal) {
  if (name === 'error') throw new Error('not found');
  if (name === 'panic') (null as unknown as Date).getTime();
  await sleep(60_000, undefined, { signal });
  return 0;
}

// Errors, bugs and cancellation all arrive in one catch.
async function describe(work: Promise<number>) {
  try {
    return `value ${await work}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'AbortError') return 'cancelled';
    if (error instanceof TypeError) return 'a bug: TypeError';
    return `its own error: ${error.message}`;
  }
}

for (const name of ['error', 'panic', 'endless']) {
  const controller = new AbortController();
  const end = describe(work(name, controller.signal));
  controller.abort();
  console.log(`${name}: ${await end}`);
}
