import { once } from 'node:events';
import { Writable } from 'node:stream';

function createSlowSink() {
  return new Writable({
    objectMode: true,
    highWaterMark: 2,
    write(_item, _encoding, done) {
      setTimeout(done, 10);
    },
  });
}

const careless = createSlowSink();
for (let i = 0; i < 100; i++) careless.write(i);
console.log('not waiting: buffered', careless.writableLength);

const careful = createSlowSink();
let most = 0;
for (let i = 0; i < 10; i++) {
  const hasRoom = careful.write(i);
  most = Math.max(most, careful.writableLength);
  if (!hasRoom) await once(careful, 'drain');
}
console.log('waiting: buffered at most', most);
careless.destroy();
