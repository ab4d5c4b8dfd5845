import { setImmediate } from 'node:timers/promises';

let turns = 0;

// #region yield
async function takeTurns() {
  for (let turn = 1; turn <= 3; turn++) {
    await setImmediate();
    console.log('other: turn', turn);
    turns += 1;
  }
}
const other = takeTurns();
await null; // only other microtasks get a turn
console.log('main: the other had', turns, 'turns');

while (turns < 3) {
  await setImmediate(); // timers and IO get a turn, too
}
// #endregion yield
console.log('main: the other had', turns, 'turns');
await other;
