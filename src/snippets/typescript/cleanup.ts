import { setImmediate } from 'node:timers/promises';

function open(name: string) {
  console.log('open', name);
  return {
    async [Symbol.asyncDispose]() {
      await setImmediate(); // may await
      console.log('close', name);
    },
  };
}

// #region cleanup
async function work() {
  await using _outer = open('outer');
  {
    await using _inner = open('inner');
  } // closes `inner` and waits for it
  console.log('after the block');
  throw new Error('failed');
}
// #endregion cleanup

try {
  await work();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log('work:', error.message);
}
