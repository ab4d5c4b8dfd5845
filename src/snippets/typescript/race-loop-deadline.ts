import { setTimeout as sleep } from 'node:timers/promises';

// Kept outside: goes on from where it was.
const deadline = sleep(500, 'time is up');

for (;;) {
  // Made anew on every turn: each tick starts from zero.
  const tick = sleep(200, 'tick');
  const first = await Promise.race([tick, deadline]);
  console.log(first);
  if (first !== 'tick') break;
}
