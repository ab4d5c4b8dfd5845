import { setImmediate } from 'node:timers/promises';

async function ping(host: string) {
  await setImmediate();
  if (host === 'lima') throw new Error('no route');
  return `${host} is up`;
}

// #region settled
// No failure rejects it: an outcome says how each ended.
const hosts = ['oslo', 'lima', 'seoul'];
const outcomes = await Promise.allSettled(hosts.map(ping));
// #endregion settled

for (const outcome of outcomes) {
  if (outcome.status === 'fulfilled') {
    console.log('ok:', outcome.value);
  } else {
    console.log('failed:', outcome.reason.message);
  }
}
