import { setTimeout as sleep } from 'node:timers/promises';

let attempts = 0;

/** Fails the first time. */
async function open(): Promise<string> {
  attempts += 1;
  const attempt = attempts;
  await sleep(50);
  if (attempt === 1) throw new Error('refused');
  return 'open';
}

// The promise is kept, even when it is rejected.
let opening: Promise<string> | undefined;
const getPool = (): Promise<string> => (opening ??= open());

async function caller(): Promise<string> {
  return getPool().catch((error: Error) => error.message);
}

const callers = [caller(), caller(), caller()];
console.log('callers:', ...(await Promise.all(callers)));
console.log('attempts:', attempts);
