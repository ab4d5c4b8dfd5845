import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

function wait(signal: Promise<unknown>): Promise<string> {
  const kept = signal.then(() => 'kept');
  return Promise.race([kept, sleep(50, 'lost')]);
}

let wake = (): void => {};
const woken = new Promise<void>((resolve) => (wake = resolve));
wake(); // nobody is waiting yet
console.log('promise:', await wait(woken), await wait(woken));

const events = new EventEmitter();
events.emit('wake');
console.log('event:', await wait(once(events, 'wake')));
