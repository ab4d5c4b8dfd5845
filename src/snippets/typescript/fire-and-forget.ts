import { setTimeout } from 'node:timers/promises';

// #region forget
/** Starts `job`, and nobody waits for it. */
function forget(name: string, job: () => Promise<void>) {
  // Without this, a rejection ends the whole process.
  void job().catch((error: Error) => {
    console.log(`${name} failed: ${error.message}`);
  });
}
// #endregion forget

forget('mail', async () => {
  await setTimeout(100);
  throw new Error('no connection');
});
forget('audit', async () => {
  await setTimeout(200);
  throw new Error('no log file');
});
console.log('main goes on');
await setTimeout(400);
console.log('main ends');
