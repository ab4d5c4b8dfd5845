import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const running = new Worker('for (;;);', { eval: true });
await once(running, 'online');
const code = await running.terminate(); // even in mid-loop
console.log('running: ended with code', code);
