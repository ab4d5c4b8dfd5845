import { MessageChannel } from 'node:worker_threads';

// What `postMessage` does to a value on its way to a worker.
const { port1, port2 } = new MessageChannel();
const words = new Map([['hello', 1]]);

const received = new Promise<Map<string, number>>((resolve) =>
  port2.once('message', resolve),
);
port1.postMessage(words);
(await received).set('from the other side', 2);
console.log(words.size, 'word: the other side has a copy');

try {
  port1.postMessage(() => words.size);
} catch (error) {
  if (!(error instanceof DOMException)) throw error;
  console.log('a function:', error.name);
}
port1.close();
