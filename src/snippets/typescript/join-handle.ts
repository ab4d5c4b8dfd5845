import { setTimeout as sleep } from 'node:timers/promises';

async function work(name: string) {
  await sleep(50);
  console.log(name, 'finished');
  return name.length;
}

// #region result
// The promise is the handle; it cannot stop the work.
const promise = work('kept');
console.log('result:', await promise);
// #endregion result

// #region detach
// `void` says that nobody waits for it, on purpose.
void work('detached');
await sleep(200);
// #endregion detach
