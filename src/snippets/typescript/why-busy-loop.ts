import { setTimeout as sleep } from 'node:timers/promises';

let ticked = false;
const timer = sleep(20).then(() => {
  ticked = true;
});

// Busy for a second, or until it sees the tick.
const deadline = Date.now() + 1000;
while (Date.now() < deadline && !ticked);
console.log(
  ticked
    ? 'the timer interrupted the loop'
    : 'the timer had to wait for the loop',
);
await timer;
console.log('ticked:', ticked);
