import { setTimeout as sleep } from 'node:timers/promises';

const message = sleep(300, 'hello');

let received = false;
while (!received) {
  // #region select
  const race = new AbortController();
  const text = await Promise.race([
    message,
    sleep(200, undefined, { signal: race.signal }),
  ]);
  race.abort(); // or the losing timer keeps the process alive
  if (text === undefined) {
    console.log('still waiting');
  } else {
    console.log('received', text);
    received = true;
  }
  // #endregion select
}
