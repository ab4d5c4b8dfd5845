import { setImmediate as turn } from 'node:timers/promises';

let otherRan = false;
setImmediate(() => {
  otherRan = true;
});

function report(loopOver: string) {
  console.log(`${loopOver}: other task ran: ${otherRan}`);
}

for (let i = 0; i < 1000; i += 1) {
  await null; // only other microtasks get a turn
}
report('ready values');

for (let i = 0; i < 1000; i += 1) {
  await turn(); // timers and IO get a turn, too
}
report('yields');
