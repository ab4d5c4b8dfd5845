import { setTimeout } from 'node:timers/promises';

async function send(name: string, ms: number) {
  await setTimeout(ms);
  if (name === 'b') throw new Error(`${name} is refused`);
  console.log(name, 'sent');
}

// #region join
try {
  // The first error ends the wait, not the work.
  await Promise.all([
    send('a', 100),
    send('b', 200),
    send('c', 300),
  ]);
} catch (error) {
  console.log('error:', (error as Error).message);
}
// #endregion join

await setTimeout(300);
console.log('end');
