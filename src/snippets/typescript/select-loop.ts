import { setTimeout } from 'node:timers/promises';

async function load() {
  console.log('loading starts');
  await setTimeout(500);
  return 'the page';
}

// #region loop
const page = load(); // started once, before the loop
for (;;) {
  // Made anew on every turn.
  const tick = setTimeout(200, undefined);
  const v = await Promise.race([page, tick]);
  if (v !== undefined) {
    console.log('loaded', v);
    break;
  }
  console.log('still loading');
}
// #endregion loop
