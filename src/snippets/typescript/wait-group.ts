import { setTimeout as pause } from 'node:timers/promises';

// #region wait
const running = new Set<Promise<void>>();

function start(job: () => Promise<void>) {
  const task = job().finally(() => running.delete(task));
  running.add(task);
}

async function page(name: string, ms: number) {
  await pause(ms);
  console.log('page', name);
  // A task of the group may start another one.
  start(async () => {
    await pause(200);
    console.log('image of', name);
  });
}

start(() => page('a', 100));
start(() => page('b', 200));
// allSettled() knows only those that the set holds now.
while (running.size > 0) await Promise.allSettled(running);
console.log('all done');
// #endregion wait
