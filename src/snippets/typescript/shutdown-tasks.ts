import { once } from 'node:events';
import { createServer } from 'node:http';
import { setInterval, setTimeout } from 'node:timers/promises';

// #region worker
async function sweep(signal: AbortSignal) {
  try {
    console.log('worker: swept');
    const ticks = setInterval(60_000, undefined, { signal });
    for await (const _ of ticks) console.log('worker: swept');
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  await setTimeout(50);
  console.log('worker: cleaned up');
}
// #endregion worker

// #region stop
const stop = new AbortController();
const terminated = once(process, 'SIGTERM');
const worker = sweep(stop.signal);
const server = createServer().listen(0, '127.0.0.1');
const closed = once(server, 'close');

await setTimeout(100);
process.kill(process.pid, 'SIGTERM');
await terminated;
console.log('main: stopping');
stop.abort();
server.close();
const ended = Promise.all([worker, closed]).then(() => true);
const late = setTimeout(2000, false, { ref: false });
if (await Promise.race([ended, late])) {
  console.log('main: everything has ended');
} else {
  console.log('main: deadline passed');
  process.exit(1);
}
// #endregion stop
