import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';

const requests = new AsyncLocalStorage<number>();

// A real program uses a library and keeps the time.
function info(msg: string) {
  const request = requests.getStore();
  console.log(JSON.stringify({ level: 'info', msg, request }));
}

// #region trace
// Does not know for which request it is called.
async function save() {
  await setImmediate();
  info('saved');
}

async function handle() {
  info('received');
  const [first, second] = [save(), save()];
  await first;
  await second; // neither loses the request
}
// #endregion trace

await requests.run(1, handle);
