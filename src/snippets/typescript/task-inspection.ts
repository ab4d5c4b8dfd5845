import { setTimeout } from 'node:timers/promises';

async function wait(gate: Promise<void>) {
  await gate;
}
async function rest() {
  await setTimeout(100);
}

const gate = new Promise<void>(() => {});
for (let i = 0; i < 3; i++) void wait(gate);
for (let i = 0; i < 2; i++) void rest();

// #region inspect
// What keeps the event loop alive; promises do not.
const resources = process.getActiveResourcesInfo();
const timers = resources.filter((name) => name === 'Timeout');
console.log('timers:', timers.length);
// #endregion inspect
