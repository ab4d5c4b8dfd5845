import {
  setInterval as ticks,
  setTimeout as sleep,
} from 'node:timers/promises';

async function tick(signal: AbortSignal) {
  let n = 1;
  for await (const _ of ticks(200, undefined, { signal })) {
    console.log('tick', n++);
  }
}

const controller = new AbortController();
const ticking = tick(controller.signal);
await sleep(500);

controller.abort();
await ticking.catch((error: Error) => {
  if (error.name !== 'AbortError') throw error;
});
console.log('stopped');
