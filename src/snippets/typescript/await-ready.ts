import { setImmediate as turn } from 'node:timers/promises';

queueMicrotask(() => console.log('other task'));

console.log('main: before');
await 'a ready value';
console.log('main: after a ready value');
await turn();
console.log('main: after a real wait');
