import { setTimeout } from 'node:timers/promises';

async function answer() {
  await setTimeout(10);
  return 42;
}

// #region entry
// Node runs the event loop already: a module may just await.
console.log('main: answer', await answer());
// #endregion entry
