import { once } from 'node:events';

async function watch(signal: AbortSignal) {
  await once(signal, 'abort');
  console.log('watcher: stopped');
}

// #region guard
async function handle(tasks: Promise<void>[]) {
  const controller = new AbortController();
  using _guard = {
    // On every way out.
    [Symbol.dispose]: () => controller.abort(),
  };
  tasks.push(watch(controller.signal));

  throw new Error('bad request');
}
// #endregion guard

const tasks: Promise<void>[] = [];
const [end] = await Promise.allSettled([handle(tasks)]);
await Promise.all(tasks);
if (end.status === 'rejected') {
  console.log('handler:', end.reason.message);
}
