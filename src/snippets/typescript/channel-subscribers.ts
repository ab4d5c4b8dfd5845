import { EventEmitter, once } from 'node:events';

const hub = new EventEmitter();

function publish(value: number) {
  const reached = hub.listenerCount('value');
  hub.emit('value', value); // calls the listeners at once
  return reached;
}

async function receive(): Promise<number> {
  const [value] = await once(hub, 'value');
  return value;
}

console.log('7 reaches', publish(7));

const first = receive();
const second = receive();
console.log('42 reaches', publish(42));
console.log('received', await first, 'and', await second);
