import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';

// #region owner
const source = `
  const { parentPort } = require('worker_threads');
  let total = 0; // only this thread touches it
  parentPort.on('message', ({ add, reply, stop }) => {
    if (add) total += add;
    if (reply) reply.postMessage(total);
    if (stop) parentPort.close();
  });
`;
const owner = new Worker(source, { eval: true });
// #endregion owner

// #region ask
for (let n = 1; n <= 3; n++) owner.postMessage({ add: n });

const { port1: reply, port2: answer } = new MessageChannel();
owner.postMessage({ reply }, [reply]);
const [total] = await once(answer, 'message');
console.log('total:', total);
answer.close();

owner.postMessage({ stop: true });
await once(owner, 'exit');
console.log('owner: stopped');
// #endregion ask
