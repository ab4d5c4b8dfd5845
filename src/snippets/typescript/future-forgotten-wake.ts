import { setTimeout as sleep } from 'node:timers/promises';

const forgotten = new Promise<string>(() => {});

const limit = sleep(100, 'still waiting at the time limit');
console.log(await Promise.race([forgotten, limit]));
