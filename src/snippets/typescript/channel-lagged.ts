import { EventEmitter, on } from 'node:events';

const hub = new EventEmitter();
// Keeps what has not been received, without limit.
const subscriber = on(hub, 'value', { close: ['end'] });

for (let value = 1; value <= 5; value++) {
  hub.emit('value', value);
}
hub.emit('end');

for await (const [value] of subscriber) {
  console.log('received', value);
}
