import { setTimeout as sleep } from 'node:timers/promises';

async function save(name: string, signal?: AbortSignal) {
  try {
    await sleep(300, undefined, { signal });
    console.log(name, 'was saved');
  } catch (error) {
    if (!signal?.aborted) throw error;
    console.log(name, 'was cut off');
  }
}

const signal = AbortSignal.timeout(100);

await save('draft', signal);

// #region shield
// Without the signal, nothing can stop it.
await save('order');
// #endregion shield
console.log('caller: done waiting');
