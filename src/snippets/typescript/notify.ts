import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const events = new EventEmitter();

async function worker(): Promise<void> {
  await once(events, 'start');
  console.log('worker woke');
}

const workers = [worker(), worker()];
await sleep(50);
console.log('start');
events.emit('start'); // only those that wait now
await Promise.all(workers);

events.emit('bell'); // nobody is waiting yet
const kept = once(events, 'bell').then(() => 'kept');
const outcome = await Promise.race([kept, sleep(50, 'lost')]);
console.log('the early signal was', outcome);
