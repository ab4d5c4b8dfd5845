import {
  setImmediate,
  setTimeout as sleep,
} from 'node:timers/promises';

let stop = false;

async function looping(polite: boolean) {
  const end = performance.now() + 1000;
  while (performance.now() < end) {
    if (stop) return 'main got a turn';
    if (polite) await setImmediate(); // timers run meanwhile
  }
  return 'main had to wait';
}

for (const polite of [false, true]) {
  stop = false;
  const task = looping(polite);
  await sleep(50);
  stop = true;
  const name = polite ? 'polite loop' : 'busy loop';
  console.log(`${name}: ${await task}`);
}
