import { setTimeout } from 'node:timers/promises';

async function fetch(name: string, ms: number) {
  return setTimeout(ms, name);
}

const jobs = { ann: 300, bob: 100, eve: 200 };

// #region next
const waiting = new Map<string, Promise<string>>();
for (const [name, ms] of Object.entries(jobs)) {
  waiting.set(name, fetch(name, ms));
}
while (waiting.size > 0) {
  // The value must say which promise it came from.
  const name = await Promise.race(waiting.values());
  waiting.delete(name);
  console.log('next:', name);
}
console.log('none left');
// #endregion next
