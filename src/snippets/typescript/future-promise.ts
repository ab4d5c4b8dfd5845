import { setTimeout as sleep } from 'node:timers/promises';

// #region create
// The function given to the constructor runs at once.
function load(): Promise<number> {
  return new Promise((resolve) => {
    console.log('load runs');
    resolve(42);
  });
}
// #endregion create

// #region wait
const promise = load();
await sleep(200);
console.log('nobody has waited for it yet');
console.log('got', await promise);
// #endregion wait
