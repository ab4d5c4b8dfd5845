import { setTimeout as sleep } from 'node:timers/promises';

// #region recognise
function describe(error: unknown, signal?: AbortSignal) {
  if (!(error instanceof Error)) throw error;
  if (!signal?.aborted) return error.message;
  // The name of the error depends on the API: ask the signal.
  const isTimeout = signal.reason?.name === 'TimeoutError';
  const end = isTimeout ? 'out of time' : 'cancelled';
  return `${end}, reported as ${error.name}`;
}
// #endregion recognise

async function load(signal: AbortSignal) {
  try {
    await sleep(60_000, undefined, { signal });
    return 'finished';
  } catch (error) {
    return describe(error, signal);
  }
}

console.log('slow:', await load(AbortSignal.timeout(50)));
console.log('unwanted:', await load(AbortSignal.abort()));
console.log('broken:', describe(new Error('disk full')));
