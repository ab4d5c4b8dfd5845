import { setTimeout as sleep } from 'node:timers/promises';

// #region declare
async function fetchName(id: number): Promise<string> {
  console.log('body starts');
  await sleep(50);
  console.log('body ends');
  return `user-${id}`;
}
// #endregion declare

// #region call
// Returns a promise when the body reaches an `await`.
const call = fetchName(7);
console.log('call returned');
console.log('got', await call);
// #endregion call
