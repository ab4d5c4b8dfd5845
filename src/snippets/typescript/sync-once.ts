let attempts = 0;

/** Fails the first time. */
async function connect(): Promise<string> {
  attempts += 1;
  if (attempts === 1) throw new Error('refused');
  return 'connected';
}

let kept: Promise<string> | undefined;
const pool = (): Promise<string> => (kept ??= connect());

let retried: Promise<string> | undefined;
const poolWithRetry = (): Promise<string> =>
  (retried ??= connect().catch((error: unknown) => {
    retried = undefined; // the next call tries again
    throw error;
  }));

async function call(get: () => Promise<string>): Promise<string> {
  return get().catch((error: Error) => error.message);
}

for (const get of [pool, poolWithRetry]) {
  attempts = 0;
  for (const n of [1, 2, 3]) {
    console.log(`${get.name}, call ${n}: ${await call(get)}`);
  }
  console.log('attempts:', attempts);
}
