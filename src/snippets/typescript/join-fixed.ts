import { setTimeout as sleep } from 'node:timers/promises';

async function fetch(name: string, ms: number) {
  await sleep(ms);
  console.log(name, 'arrived');
  return name;
}

// #region join
// Both calls have started before `Promise.all` sees them.
const [user, posts] = await Promise.all([
  fetch('user', 200),
  fetch('posts', 100),
]);
console.log('both:', user, posts);
// #endregion join
