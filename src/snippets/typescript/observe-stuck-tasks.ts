import { setTimeout as sleep } from 'node:timers/promises';

const count = () => process.getActiveResourcesInfo().length;
const base = count();
const before = count() - base;

const never = new Promise<never>(() => {});
const stuck = async () => await never;
for (let i = 0; i < 3; i++) void stuck();
const afterStuck = count() - base;

// What keeps the event loop alive is counted, promises are not.
for (let i = 0; i < 3; i++) void sleep(100);
const afterTimers = count() - base;

console.log('before:', before);
console.log('three stuck:', afterStuck);
console.log('three timers:', afterTimers);
