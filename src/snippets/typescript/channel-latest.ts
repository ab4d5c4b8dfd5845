import { EventEmitter, once } from 'node:events';

class Watched<T> extends EventEmitter {
  constructor(public value: T) {
    super();
  }
  set(value: T) {
    this.value = value;
    this.emit('change');
  }
}

const config = new Watched('v1');
console.log('at first', config.value);

const changed = once(config, 'change');
config.set('v2');
config.set('v3');

await changed;
console.log('changed to', config.value); // v2 is lost
