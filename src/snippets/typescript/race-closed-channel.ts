import { setTimeout as sleep } from 'node:timers/promises';

async function* source(pause: number, ...numbers: number[]) {
  for (const n of numbers) {
    await sleep(pause);
    yield n;
  }
}

const odd = source(100, 1);
const even = source(200, 2, 4);

// #region merge
async function next(name: string, from: AsyncIterator<number>) {
  return { name, from, result: await from.next() };
}

const waiting = new Map([
  ['odd', next('odd', odd)],
  ['even', next('even', even)],
]);
while (waiting.size > 0) {
  const { name, from, result } = await Promise.race(
    waiting.values(),
  );
  if (result.done) {
    waiting.delete(name); // out of the race
  } else {
    console.log(`${name}: ${result.value}`);
    waiting.set(name, next(name, from));
  }
}
console.log('both are closed');
// #endregion merge
