import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';

// #region scope
const requestId = new AsyncLocalStorage<number>();

function log(message: string) {
  const id = requestId.getStore();
  if (id === undefined) console.log('no request:', message);
  else console.log(`request ${id}:`, message);
}

async function later() {
  await setTimeout(10);
  log('spawned');
}

async function handle() {
  log('called');
  await later();
}
// #endregion scope

await requestId.run(7, handle);
log('back in main');
