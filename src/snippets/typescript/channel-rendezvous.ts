import { TransformStream } from 'node:stream/web';
import { setTimeout } from 'node:timers/promises';

// #region channel
const { readable, writable } = new TransformStream<string>();
const writer = writable.getWriter();

let hasReturned = false;
const sender = (async () => {
  await writer.write('hello'); // settles when it has been read
  hasReturned = true;
})();
// #endregion channel

await setTimeout(100);
console.log(hasReturned ? 'send has returned' : 'send waits');

const { value } = await readable.getReader().read();
console.log('received', value);
await sender;
console.log('send has returned');
