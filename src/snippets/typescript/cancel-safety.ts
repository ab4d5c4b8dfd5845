import { EventEmitter, on } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const source = new EventEmitter();
const numbers = on(source, 'number');

async function pair() {
  const first = await numbers.next();
  const second = await numbers.next();
  return [...first.value, ...second.value];
}

source.emit('number', 1);

// #region pair
const waiting = pair();
const limit = sleep(100, 'gave up waiting');
console.log(await Promise.race([waiting, limit]));

// The promise still waits, with the 1 in hand.
source.emit('number', 2);
console.log('the same pair:', await waiting);
// #endregion pair
