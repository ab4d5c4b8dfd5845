import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const fields = new AsyncLocalStorage<object>();

// A real program adds the time and uses a library.
function info(msg: string, more: object = {}) {
  const entry = {
    level: 'info',
    msg,
    ...fields.getStore(),
    ...more,
  };
  console.log(JSON.stringify(entry));
}

// Does not know for which order it is called.
async function pay(wait: number) {
  await sleep(wait);
  info('paid', { method: 'card' });
}

async function handle(wait: number) {
  info('received');
  await pay(wait);
}

await Promise.all([
  fields.run({ order: 1 }, handle, 100),
  fields.run({ order: 2 }, handle, 20),
]);
