import { setTimeout as sleep } from 'node:timers/promises';

const work = sleep(300, 'finished');

const limit = sleep(100, 'not finished yet');
console.log(await Promise.race([work, limit]));
console.log(await work);
