import { once } from 'node:events';

// #region signals
const stopped = Promise.race([
  once(process, 'SIGINT').then(() => 'interrupt'),
  once(process, 'SIGTERM').then(() => 'terminated'),
]);
// #endregion signals
console.log('working');
const work = setInterval(() => {}, 1000);
process.kill(process.pid, 'SIGTERM');
console.log('stopping:', await stopped);
clearInterval(work);
