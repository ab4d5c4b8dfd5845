import { setTimeout as sleep } from 'node:timers/promises';

console.log('all:', await Promise.all([]));
console.log('allSettled:', await Promise.allSettled([]));
await Promise.any([]).catch((error: Error) => {
  console.log('any:', error.name);
});

const endless = Promise.race([]);
const late = sleep(100, 'still pending');
console.log('race:', await Promise.race([endless, late]));
