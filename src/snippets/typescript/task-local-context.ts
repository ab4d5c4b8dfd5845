import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';

// #region context
const request = new AsyncLocalStorage<number>();

function log(message: string) {
  const id = request.getStore();
  if (id === undefined) console.log(`no request: ${message}`);
  else console.log(`request ${id}: ${message}`);
}

async function audit() {
  await null;
  log('audited');
}

async function handle(ms: number) {
  await setTimeout(ms);
  log('handled');
  await audit();
}
// #endregion context

await Promise.all([
  request.run(1, () => handle(100)),
  request.run(2, () => handle(200)),
]);
log('end');
